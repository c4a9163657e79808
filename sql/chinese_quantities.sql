-- Chinese quantities: what is one, what it says, and what is none.  Each line of
-- output is a mention and its value; for wordings that allow more than one value
-- follow the qualifier and the bounds.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- A number, its scale and its unit
SELECT pg_temp.quantities('全区实现工业产值17.9亿元。');
SELECT pg_temp.quantities('新增用地320亩，其中工业用地180亩，折合12公顷。');
SELECT pg_temp.quantities('全年发电12.5亿千瓦时，外送电量4300万度。');
SELECT pg_temp.quantities('港口完成集装箱吞吐量58万标箱、货物吞吐量1.2亿吨。');
SELECT pg_temp.quantities('工业用水价格为每立方米3.2元，厂房租金18元/平方米。');
SELECT pg_temp.quantities('出口总额3.6亿美元，对欧出口8000万欧元。');
SELECT pg_temp.quantities('公司注册资本为人民币5000万元。');
SELECT pg_temp.quantities('铁路复线全长86.4公里，设计时速250公里，桥面宽32米。');
SELECT pg_temp.quantities('仓库存煤3600吨，日耗煤45吨，热值5500大卡。');
SELECT pg_temp.quantities('泵站流量120立方米/秒，水库库容2.6亿立方米。');

-- Counting words: a count keeps the word it was counted with
SELECT pg_temp.quantities('全市共有工业企业2316家、个体工商户4.8万户、村级合作社512个。');
SELECT pg_temp.quantities('巡回法庭审结案件318件，接访群众1204人次，发出建议书15份。');
SELECT pg_temp.quantities('购置设备46台（套），新建桥梁7座，改造管网13条。');
SELECT pg_temp.quantities('建成充电桩3600根、停车位1.5万个，投放公交车120辆。');
SELECT pg_temp.quantities('三级医院9所，床位6800张，执业医师4520名。');
SELECT pg_temp.quantities('栽植苗木75万株，出栏生猪38.6万头，放养蟹苗600万只。');
SELECT pg_temp.quantities('放映电影36场，排演剧目8部，发行图书120种、6.4万册。');
SELECT pg_temp.quantities('查处案件21起，下发通知书38份，约谈企业5次。');
SELECT pg_temp.quantities('交付客机3架、货轮12艘，开行班列86列，加开航班140班次。');
SELECT pg_temp.quantities('调运面粉4500袋、食用油2600桶、棉被1.2万床。');

-- Before the number: 约 近 超 逾 突破 不足 不低于 不超过 最高 至少
SELECT pg_temp.quantities('项目建成后可形成年产值约230亿元。');
SELECT pg_temp.quantities('财政拨付资金近4000万元。');
SELECT pg_temp.quantities('集群规模超500亿元。');
SELECT pg_temp.quantities('进出口总值逾62亿元。');
SELECT pg_temp.quantities('存款余额突破3000亿元大关。');
SELECT pg_temp.quantities('建设周期不足18个月。');
SELECT pg_temp.quantities('亩均税收不低于25万元。');
SELECT pg_temp.quantities('单户补贴不超过6万元。');
SELECT pg_temp.quantities('对首次入规企业最高奖励50万元。');
SELECT pg_temp.quantities('每年至少培育15家示范企业。');
SELECT pg_temp.quantities('研发人员占比达到30%以上，次品率低于0.5%。');
SELECT pg_temp.quantities('全镇有将近900户农家参加，覆盖面超过八成。');
SELECT pg_temp.quantities('大约1200名工人返岗，接近去年的水平。');
SELECT pg_temp.quantities('仓库占地面积高达9.6万平方米。');

-- Inside the number: 多 余 几
SELECT pg_temp.quantities('工程投资40余亿元。');
SELECT pg_temp.quantities('筹集善款两千多万元。');
SELECT pg_temp.quantities('吸纳就业3500多人。');
SELECT pg_temp.quantities('培训农民600余人次。');
SELECT pg_temp.quantities('小镇聚集了十几家民宿。');
SELECT pg_temp.quantities('栽下20多万株海棠。');
SELECT pg_temp.quantities('拆除违建1.3万多平方米。');
SELECT pg_temp.quantities('新铺管网120余公里，惠及群众万余人。');
SELECT pg_temp.quantities('协会有会员单位几百家，年产值十几亿元。');
SELECT pg_temp.quantities('养殖户增收3000多元，雏鸡成活率九成多。');

-- After the number: 以上 以下 以内 左右 上下 大关 不等
SELECT pg_temp.quantities('年销售2000万元以上的企业可以申报。');
SELECT pg_temp.quantities('单位能耗控制在0.32吨标准煤/万元以下。');
SELECT pg_temp.quantities('审批压缩到3个工作日以内。');
SELECT pg_temp.quantities('全年增速预计在6.5%左右。');
SELECT pg_temp.quantities('日均客流稳定在8000人次上下。');
SELECT pg_temp.quantities('工业用电量首次站上100亿千瓦时大关。');
SELECT pg_temp.quantities('每户可获得2万元至5万元不等的补助。');
SELECT pg_temp.quantities('提前10天以上交付，误差在2毫米以内。');
SELECT pg_temp.quantities('亩产达到1200斤上下，单价在3元左右。');
SELECT pg_temp.quantities('存款5万元及以上可享优惠，6周岁以下儿童免票。');

-- Ranges; the first end takes the unit of the second
SELECT pg_temp.quantities('计划引进3-5亿元项目。');
SELECT pg_temp.quantities('一次性奖励300万元到500万元。');
SELECT pg_temp.quantities('年产10-20万吨再生塑料。');
SELECT pg_temp.quantities('预期增长5%—6%。');
SELECT pg_temp.quantities('单价在1.2万元～1.5万元之间。');
SELECT pg_temp.quantities('气温回升2至3摄氏度，风速4到5米/秒。');
SELECT pg_temp.quantities('面积从80亩至120亩不等。');
SELECT pg_temp.quantities('最高可享受100万元至300万元的贴息。');
SELECT pg_temp.quantities('增幅保持在百分之五到百分之六。');
SELECT pg_temp.quantities('每个乡镇培育三至五个示范点。');
SELECT pg_temp.quantities('一期投资为20亿-30亿元。');

-- Vague numbers: 数十 几十 上百 近百 百亿 万亿
SELECT pg_temp.quantities('该项技术带来数十亿元订单。');
SELECT pg_temp.quantities('几十家供应商到场。');
SELECT pg_temp.quantities('上百家商户复市。');
SELECT pg_temp.quantities('近百名志愿者参加。');
SELECT pg_temp.quantities('打造百亿元产业链，冲刺万亿元城市。');
SELECT pg_temp.quantities('数百万元资金已到账。');
SELECT pg_temp.quantities('走访了上千户群众。');
SELECT pg_temp.quantities('数千亩良田喜获丰收。');
SELECT pg_temp.quantities('成千上万名游客涌入，数以百计的摊位开张。');
SELECT pg_temp.quantities('千余名学生参赛，百余家单位报名。');
SELECT pg_temp.quantities('数千万元设备进场，几十万册图书上架。');

-- Fractions, 成, 倍, 番
SELECT pg_temp.quantities('全区三成企业完成改造，四分之三的车间实现联网。');
SELECT pg_temp.quantities('一半以上的村集体收入达标。');
SELECT pg_temp.quantities('产能提高2.5倍，效率提升一倍。');
SELECT pg_temp.quantities('五年后产值翻一番，十年后翻两番。');
SELECT pg_temp.quantities('占比提高1.8个百分点，利率下调25个基点。');
SELECT pg_temp.quantities('人口自然增长率为2.6‰。');
SELECT pg_temp.quantities('约三分之一的订单来自海外。');
SELECT pg_temp.quantities('六成半的受访企业看好下半年。');
SELECT pg_temp.quantities('五分之二的门店已复工，订单恢复七成以上。');
SELECT pg_temp.quantities('价格相当于市场价的八成，损耗不到一成。');
SELECT pg_temp.quantities('产量比计划多一倍半，效率是过去的3倍。');

-- How figures are written: Chinese numerals, full width, separators, traditional characters
SELECT pg_temp.quantities('拨付奖补资金一亿二千万元。');
SELECT pg_temp.quantities('合同金额为1亿2000万元。');
SELECT pg_temp.quantities('企业缴税三百六十五万元，用工一千零二十人。');
SELECT pg_temp.quantities('财政收入１７．９亿元，增长８．８％。');
SELECT pg_temp.quantities('实现利润3,568.2万元。');
SELECT pg_temp.quantities('全年核销4 0 0 亿元。');
SELECT pg_temp.quantities('貿易總額達25億元，吞吐量1200萬噸。');
SELECT pg_temp.quantities('百分之六点五的增速高于预期。');
SELECT pg_temp.quantities('投入两万八千元，收回三万五千元。');
SELECT pg_temp.quantities('全縣糧食產量達36萬噸，農戶增收１．２億元。');
SELECT pg_temp.quantities('財政撥款三億五千萬元，補貼農機460臺。');
SELECT pg_temp.quantities('出口總值較上年增長百分之十二，達78億美元。');
SELECT pg_temp.quantities('園區佔地1200畝，廠房35棟，員工逾8千人。');
SELECT pg_temp.quantities('客運量約２千３百萬人次，貨運量五十餘萬噸。');
SELECT pg_temp.quantities('該廠年產鋼材壹佰貳拾萬噸，投資貳億元。');
SELECT pg_temp.quantities('發電裝機容量300萬瓩，比去年多兩成。');
SELECT pg_temp.quantities('耕地三萬六千畝，灌溉渠道一百二十公里。');
SELECT pg_temp.quantities('新增1 2.6 亿元，其中3 6 0 万元已到账。');
SELECT pg_temp.quantities('总产值达到8 6 ．5 亿元，增长1 2 ．2 %。');
SELECT pg_temp.quantities('累计完成投资1，260万元，建筑面积3,2 00平方米。');
SELECT pg_temp.quantities('年产能 12 万吨、用地 320 亩、投资 6 亿元。');
SELECT pg_temp.quantities('共有职工1 2 6 0人，服务客户2万余户。');
SELECT pg_temp.quantities('销量３６．５ 万台，均价２８００ 元。');

-- Numbers as they are said: what of them stands behind the unit, halves, money by the piece
SELECT pg_temp.quantities('车程由三个半小时缩短到两个半小时，工期一年半。');
SELECT pg_temp.quantities('新规半个月后施行，办证只要半小时，利率下调半个百分点。');
SELECT pg_temp.quantities('下半年和半年报不是数量，三点半开会也不是。');
SELECT pg_temp.quantities('围栏高两米五，门宽1米2，他身高一米八二，这条鱼重一斤半。');
SELECT pg_temp.quantities('鸡蛋三块五毛钱，豆浆两块五，一本书12块8，邮票八毛钱。');
SELECT pg_temp.quantities('订单减少三成五，客流恢复到两三成，占比三到四成。');
SELECT pg_temp.quantities('老乡投了十五个亿，规模在8到10个亿，又追加60多个亿。');
SELECT pg_temp.quantities('捐赠港币五千元、新台币30万元，报价CNY 500万，RMB 2000元起。');
SELECT pg_temp.quantities('日供水10万方，抽取土方300万方，三方代表到场。');
SELECT pg_temp.quantities('打八折销售，折合每斤12元。');
SELECT pg_temp.quantities('全覆盖率达百分之百，误差在万分之三以内。');
SELECT pg_temp.quantities('占全市的1/3，另有3/4的农户受益；5/12和24/7不是份额。');
SELECT pg_temp.quantities('GDP3200亿元，CPI上涨2.1%，R&D 经费 12.6 亿元，T3航站楼。');
SELECT pg_temp.quantities('毛利率提高2.5pct，央行降息25BP，指标回落0.6个点。');

-- Below zero; limits in signs and in words of obligation
SELECT pg_temp.quantities('气温为负二十三点五摄氏度，次日-8℃至3℃，后天零下十五度到零下八度。');
SELECT pg_temp.quantities('企业减负5000万元，净利润为负3000万元，预亏-7000万元至-7300万元。');
SELECT pg_temp.quantities('含水率≤14%，注册资本≥500万元。');
SELECT pg_temp.quantities('每人不得多于5000元，音量不能超过70分贝，间距不应少于3米。');
SELECT pg_temp.quantities('工期10天有余，造价差不多200万元，面积介于90平方米和144平方米之间。');
SELECT pg_temp.quantities('（单位：亿元）南京路120号3栋，二环路与东六环通车。');

-- Units shared in lists, and given in brackets or in a heading
SELECT pg_temp.quantities('一、二期分别投资236、333亿元。');
SELECT pg_temp.quantities('收支总额分别为18.5/22.4亿元。');
SELECT pg_temp.quantities('一般公共预算收入（亿元）：36.5');
SELECT pg_temp.quantities('三次产业分别增长3.1%、5.6%、7.2%。');
SELECT pg_temp.quantities('上升26.7个、18.2个百分点，增速分别为3.2、4.6和5.1个百分点。');
SELECT pg_temp.quantities('两座水库蓄水量为1.2、0.8亿立方米。');
SELECT pg_temp.quantities('工业总产值（万元）：86300');
SELECT pg_temp.quantities('单位：亩；耕地面积 12600亩。');
SELECT pg_temp.quantities('长、宽分别为120和60米。');
SELECT pg_temp.quantities('甲、乙两线产能为20万吨和35万吨。');
SELECT pg_temp.quantities('用电量（亿千瓦时）12.6');

-- Times that last are quantities; points in time are none
SELECT pg_temp.quantities('审批用时由30天缩短为12天。');
SELECT pg_temp.quantities('2022年7月22日上午9时30分，大会开幕。');
SELECT pg_temp.quantities('记者7月15日从市统计局获悉。');
SELECT pg_temp.quantities('工期6个月，质保期两年。');
SELECT pg_temp.quantities('12时许，首批产品下线。');
SELECT pg_temp.quantities('建设周期18个月，比原计划提前45天。');
SELECT pg_temp.quantities('服务年限满五年，累计工作3200小时。');
SELECT pg_temp.quantities('5分钟内响应，24小时不间断值守。');
SELECT pg_temp.quantities('上午8点半开工，下午3时收工。');
SELECT pg_temp.quantities('2021年第四季度，工厂停产两周。');

-- Names with a number in them are none
SELECT pg_temp.quantities('园区已引进世界500强企业。');
SELECT pg_temp.quantities('“613”产业体系加快形成。');
SELECT pg_temp.quantities('加快工业4.0改造，推广5G应用。');
SELECT pg_temp.quantities('3545改革走在前列。');
SELECT pg_temp.quantities('“十四五”规划开局良好。');
SELECT pg_temp.quantities('国道G328和312国道贯通。');
SELECT pg_temp.quantities('高铁G7次列车首发。');
SELECT pg_temp.quantities('落实“六稳”“六保”任务，推进“双招双引”。');
SELECT pg_temp.quantities('首批“新三板”挂牌企业落户。');
SELECT pg_temp.quantities('入选中国民营企业500强榜单。');
SELECT pg_temp.quantities('推进P30芯片量产，完成T3航站楼主体工程。');

-- Ordinals, numbers of documents, telephones and licences are none
SELECT pg_temp.quantities('总量居全省第3位，列第一方阵。');
SELECT pg_temp.quantities('咨询电话：0514-87345678，手机13812345678。');
SELECT pg_temp.quantities('苏政发〔2022〕15号文件要求落实。');
SELECT pg_temp.quantities('苏ICP备05012345号，网站标识码3210000012。');
SELECT pg_temp.quantities('证券代码：600123，公告编号：2022-015。');
SELECT pg_temp.quantities('邮编：225000 传真：0514-87654321');
SELECT pg_temp.quantities('召开第十三届人民代表大会第六次会议。');
SELECT pg_temp.quantities('统一社会信用代码91321003MA1XYZ0K2R。');
SELECT pg_temp.quantities('会议审议了第1号议案和第2号议案。');

-- Days of the week hold a numeral and are none
SELECT pg_temp.quantities('上周五盘后公布的方案，定于星期三起施行，周二尾盘再议。');
SELECT pg_temp.quantities('每周五天营业，一周五次巡查。');

-- A limit that may not be passed
SELECT pg_temp.quantities('单场上座率不能超60%，车速不得超40公里/小时。');
-- 首届 and 种植户 are words of their own, 植物 is none of 种植
SELECT pg_temp.quantities('2024首届风筝节展出370余种植物，带动120种植户。');
-- Events of sports and classes of weight are names
SELECT pg_temp.quantities('他获得女子200米个人混合泳、男子500米双人划艇和62公斤级冠军，成绩是13米45。');
-- Units of shipping, of work and of money no longer in use; a bound between the unit and its number
SELECT pg_temp.quantities('总运力超750万载重吨，耗用400工时，价值470亿马克，每桶超85美元。');

-- Sessions, times on the clock, serial numbers and sayings are none
SELECT pg_temp.quantities('十四届人大三次会议今晚20:00档直播，02组卫星入轨，人类站在十字路口，三口之家柴米油盐、三餐四季。');

-- The points of an index, which no hour of the day can be
SELECT pg_temp.quantities('上证指数收于3025.6点，上涨35点，早盘8点半一度跌破3000点。');
SELECT pg_temp.quantities('会议于19点召开，持续到24点。');
-- Sayings of politics are none
SELECT pg_temp.quantities('深入贯彻中央八项规定精神，坚决做到“两个维护”，13岁的小将夺得200米T37级冠军。');

-- No end of digits behind a unit that may have a few
SELECT pg_temp.quantities('三成五，一米八二，8888成88888888888888888888888888888888。');
