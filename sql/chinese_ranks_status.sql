-- Ranks, status, the level before, and parts.  Each line of output is a statement:
-- mention | name (indicator) | subject region | period | value | change | previous |
-- rank | status | part of (the number of its line).
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- A rank belongs to the level or the growth that it is said of
\set published '''2022-07-22'''
\set place '''邗江区'''
SELECT pg_temp.statements('2022年上半年，全区完成工业开票销售516亿元，同比增长16.8%，总量居全市第一位。', :published, :place);
SELECT pg_temp.statements('2022年上半年，规上工业增加值增长9.1%，列全市第二。', :published, :place);
SELECT pg_temp.statements('2021年，全区一般公共预算收入68.4亿元，总量和增幅均列全市第三位。', :published, :place);
SELECT pg_temp.statements('2021年，全区实际利用外资3.2亿美元，位居全省第8位。', :published, :place);
SELECT pg_temp.statements('2021年，全区固定资产投资增长12.3%，增速排名全省第5。', :published, :place);
SELECT pg_temp.statements('2021年，全区社会消费品零售总额增长19.6%，增速跃居全市首位。', :published, :place);
SELECT pg_temp.statements('2021年，全区新增国家级专精特新“小巨人”企业9家，数量全市第一。', :published, :place);
SELECT pg_temp.statements('2021年，全区进出口总额136亿元，增速居全省第九位。', :published, :place);
SELECT pg_temp.statements('2021年，全区游客量620万人次，总量位列全市第一、全省第四。', :published, :place);

-- A rank without a number makes a statement of its own
SELECT pg_temp.statements('2021年，全区综合考核位居全市第二。', :published, :place);
SELECT pg_temp.statements('2021年，全区亩均税收列全省第六位。', :published, :place);
SELECT pg_temp.statements('2021年，全区科技创新能力排名全国第36位。', :published, :place);
SELECT pg_temp.statements('2021年，全区营商环境评价居全省第三位。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区空气质量综合指数排名全市第一。', :published, :place);
SELECT pg_temp.statements('2021年，全区专利密度位居全省榜首。', :published, :place);
SELECT pg_temp.statements('2021年，全区粮食单产居全国首位。', :published, :place);
SELECT pg_temp.statements('2021年，全区高质量发展综合考核列全省县（市、区）第十二位。', :published, :place);
SELECT pg_temp.statements('2021年，全区工业增加值增速列全市第2位。', :published, :place);
SELECT pg_temp.statements('2022年一季度，全区投资完成率排全市第四。', :published, :place);

-- What gives no rank: places gained, the front ranks
SELECT pg_temp.statements('2021年，全区外贸出口86亿元，增幅位居全市前列。', :published, :place);
SELECT pg_temp.statements('2021年，全区技改投资增长21%，稳居全市第一方阵。', :published, :place);
SELECT pg_temp.statements('2021年，全区营业收入1600亿元，进入全省前三。', :published, :place);
SELECT pg_temp.statements('2021年，全区工业总产值增长18%，位次前移2位。', :published, :place);
SELECT pg_temp.statements('2021年，全区财政收入82亿元，稳居全省第一梯队。', :published, :place);
SELECT pg_temp.statements('2021年，全区入选全国百强区。', :published, :place);
SELECT pg_temp.statements('2021年，全区外资增长9%，跻身全市前五。', :published, :place);
SELECT pg_temp.statements('2021年，全区税收占比86%，处于全市领先水平。', :published, :place);
SELECT pg_temp.statements('2021年，全区服务业增加值增长8%，排名稳中有升。', :published, :place);
SELECT pg_temp.statements('地区生产总值达到3.38万亿元，连续跨越两个万亿元台阶。', :published, :place);
SELECT pg_temp.statements('在距离隧洞200米的地方建设指挥中心，离地约1.5米处刻有水位线。', :published, :place);

-- Estimates: 预计 预估
SELECT pg_temp.statements('预计2022年上半年全区完成地区生产总值630亿元，增长5%左右。', :published, :place);
SELECT pg_temp.statements('预计2022年全区一般公共预算收入可达72亿元。', :published, :place);
SELECT pg_temp.statements('据初步估算，预计2022年全年接待游客860万人次。', :published, :place);
SELECT pg_temp.statements('预计2022年全年全区实现社会消费品零售总额460亿元。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区预计完成工业投资120亿元，增长11%。', :published, :place);
SELECT pg_temp.statements('2022年，全区进出口总额有望突破150亿元。', :published, :place);
SELECT pg_temp.statements('据测算，2022年全区工业节约标煤3.2万吨。', :published, :place);
SELECT pg_temp.statements('2022年7月，全区用电负荷预计达186万千瓦。', :published, :place);
SELECT pg_temp.statements('机构预测，2022年全区生产总值增长5.5%左右。', :published, :place);
SELECT pg_temp.statements('2022年，全区粮食总产量预计稳定在26万吨。', :published, :place);

-- Targets: 力争 目标 计划 确保 将 拟 到2025年
SELECT pg_temp.statements('2022年，全区力争完成固定资产投资260亿元。', :published, :place);
SELECT pg_temp.statements('2022年，全区计划新增高新技术企业80家以上。', :published, :place);
SELECT pg_temp.statements('到2025年，全区规上工业企业达到600家。', :published, :place);
SELECT pg_temp.statements('到2025年，全区研发经费投入强度达到3.5%以上。', :published, :place);
SELECT pg_temp.statements('2023年，全区将新建人才公寓1200套。', :published, :place);
SELECT pg_temp.statements('2022年，全区确保地区生产总值增长7%以上。', :published, :place);
SELECT pg_temp.statements('“十四五”期间，全区拟建设标准厂房200万平方米。', :published, :place);
SELECT pg_temp.statements('到“十四五”末，工业开票销售突破2000亿元。', :published, :place);
SELECT pg_temp.statements('2023年全区经济社会发展的主要预期目标是：地区生产总值增长6.5%，一般公共预算收入增长5%，城镇新增就业1.2万人。', :published, :place);
SELECT pg_temp.statements('2022年，全区目标新签约亿元以上项目120个。', :published, :place);
SELECT pg_temp.statements('2022年，全区要新改建农村公路80公里。', :published, :place);

-- Past years stay what they were
SELECT pg_temp.statements('2021年，全区超额完成年度目标，实现工业投资98亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区完成年度计划的103.5%。', :published, :place);
SELECT pg_temp.statements('2021年，全区目标任务超额完成，新增就业1.3万人。', :published, :place);
SELECT pg_temp.statements('2020年，全区将12个村纳入改造，完成投资2.6亿元。', :published, :place);
SELECT pg_temp.statements('去年，全区完成造林目标任务1200亩。', :published, :place);

-- The level before
SELECT pg_temp.statements('2021年，全区企业登记时限由3天压缩为0.5天。', :published, :place);
SELECT pg_temp.statements('2021年，全区规上服务业企业由186家增加至241家。', :published, :place);
SELECT pg_temp.statements('从2016年到2021年，全区森林覆盖率由18.2%提高到23.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区常住人口城镇化率从65.3%提升到71.8%。', :published, :place);
SELECT pg_temp.statements('2021年，全区贷款平均利率由5.6%降至4.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全区失业率从3.2%下降到2.6%。', :published, :place);
SELECT pg_temp.statements('目前，全区办税窗口由26个整合为18个。', :published, :place);
SELECT pg_temp.statements('2021年，全区蔬菜基地由1.2万亩扩大到1.8万亩。', :published, :place);
SELECT pg_temp.statements('2021年，全区公交线路由36条增加至42条。', :published, :place);
SELECT pg_temp.statements('2021年，全区化肥使用量由2.1万吨减少到1.8万吨。', :published, :place);

-- Parts: 其中
SELECT pg_temp.statements('2022年1至6月，全区新签约项目86个，其中亿元以上项目32个。', :published, :place);
SELECT pg_temp.statements('2021年，全区完成进出口总额126亿元，其中出口98亿元，进口28亿元。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区完成固定资产投资182亿元，增长9.6%。其中，工业投资106亿元，增长14.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区一般公共预算收入75.6亿元，其中税收收入63.2亿元。', :published, :place);
SELECT pg_temp.statements('2021年末，全区金融机构存款余额1820亿元，其中住户存款960亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区申请专利9200件，其中发明专利2860件。', :published, :place);
SELECT pg_temp.statements('2021年，全区新增市场主体1.6万户，其中企业5200户，个体工商户1.08万户。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区接待游客320万人次，其中过夜游客68万人次。', :published, :place);
SELECT pg_temp.statements('目前，全区有养老机构32家，其中公办12家、民办20家。', :published, :place);
SELECT pg_temp.statements('2021年，全区造林1.2万亩，其中生态林8000亩。', :published, :place);
SELECT pg_temp.statements('2021年，全区常住人口108万人，其中城镇人口77万人。', :published, :place);

-- A heading or an opening that speaks of targets makes targets of what follows
\set published '''2023-01-12'''
\set place '''邗江区'''
SELECT pg_temp.statements('今年主要目标：固定资产投资增长9%，实际利用外资3亿美元，新增高新技术企业70家。', :published, :place);
SELECT pg_temp.statements('2022年，全区新建学校4所。2023年，全区将新建学校6所。', :published, :place);
SELECT pg_temp.statements('2022年，全区粮食产量28.4万吨，全市第一、全省第五。', :published, :place);
SELECT pg_temp.statements('2022年，全区新建学校4所。
二、2023年工作安排
（一）聚力项目攻坚。新开工亿元以上项目60个，建成标准厂房80万平方米。
（二）做优公共服务。新增托育床位1200张。', :published, :place);

-- The scope before the verb, how long it was so, and the rank before
SELECT pg_temp.statements('2022年，全区工业投资增长15%，在全市排名第三。', :published, :place);
SELECT pg_temp.statements('2022年，全区工业投资增长15%，全市排名第3。', :published, :place);
SELECT pg_temp.statements('2022年，全区工业投资增长15%，增速在全省13个市中排名第2位。', :published, :place);
SELECT pg_temp.statements('2022年，园区综合实力在国家级高新区中列第28位。', :published, :place);
SELECT pg_temp.statements('2022年，全区综合实力由全国第35位上升至第28位。', :published, :place);
SELECT pg_temp.statements('2022年，港口吞吐量3.5亿吨，连续三年居世界首位。', :published, :place);
SELECT pg_temp.statements('2022年，全区农民人均收入连续5年稳居全省第一。', :published, :place);
SELECT pg_temp.statements('2022年，全区进出口、实际使用外资均居全市第一。', :published, :place);
SELECT pg_temp.statements('2022年，全区工业投资增长15%，排名较上年前进3位。', :published, :place);

-- 将 speaks of what is to come, or brings the object to the front
SELECT pg_temp.statements('公司将投资3亿元建设新厂区。', :published, :place);
SELECT pg_temp.statements('世界银行将2023年经济增速预期下调至4.3%。', :published, :place);
SELECT pg_temp.statements('据测算，技术改造每年可节约用水12万吨。', :published, :place);

-- A paragraph of plans has no word of the future: its clauses begin with verbs, its numbers are round or loose
SELECT pg_temp.statements('深入推进强链补链。服务业增加值增长6%左右，限上企业突破900家。', :published, :place);
SELECT pg_temp.statements('持续优化营商环境。新增经营主体2万户以上。', :published, :place);
SELECT pg_temp.statements('强化科技创新，加快平台建设，新增省级研发机构12家。', :published, :place);
SELECT pg_temp.statements('提升文旅品质。打造精品线路，丰富夜间业态，举办各类展会200场以上。', :published, :place);
SELECT pg_temp.statements('加快外贸转型，支持企业开拓市场，进出口总额增长5%。', :published, :place);
SELECT pg_temp.statements('（二）扩大有效投资。滚动推进重点项目，固定资产投资增长7%以上。', :published, :place);
SELECT pg_temp.statements('一是推动农业增效。健全帮扶机制，新建高标准农田3万亩。', :published, :place);
SELECT pg_temp.statements('推动技术创新取得突破，完善服务体系，高新技术企业突破600家。', :published, :place);
SELECT pg_temp.statements('切实兜牢民生底线。逐步提高保障标准，城镇登记失业率控制在4%以内。', :published, :place);
SELECT pg_temp.statements('规范房地产市场。稳定住房供给，改造老旧小区40个，覆盖居民1万户以上。', :published, :place);

-- An account begins alike, but says that something came about, or when, or has numbers that were counted
SELECT pg_temp.statements('深入推进强链补链。规上企业净增126家，服务业增加值增长6.3%。', :published, :place);
SELECT pg_temp.statements('持续优化营商环境。新增经营主体2.37万户。', :published, :place);
SELECT pg_temp.statements('强化科技创新，新增省级研发机构12家，两个项目获批国家专项。', :published, :place);
SELECT pg_temp.statements('提升文旅品质，成功举办各类展会200场。', :published, :place);
SELECT pg_temp.statements('支持企业开拓市场，1600多家企业受益。', :published, :place);
SELECT pg_temp.statements('扩大有效投资。重点项目建设加快推进，信用体系不断完善，落户企业30家。', :published, :place);
SELECT pg_temp.statements('加强对外交流，提请审议议案12件，制定办法5部。', :published, :place);
SELECT pg_temp.statements('推动绿色转型，可再生能源装机超过300万千瓦。', :published, :place);
SELECT pg_temp.statements('推进春季田管。目前，全区30万亩小麦已经返青，农技人员开展指导。', :published, :place);
SELECT pg_temp.statements('落实助企政策，帮助企业降低成本，1月10日下达补贴资金5000万元。', :published, :place);

-- What stands now is no plan, whatever the paragraph speaks of
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('加快推进能源转型，稳步推进煤炭消费达峰，持续优化能源结构。截至目前，非化石能源消费比重达到22%，比2012年提升10个百分点。', :published, :place);
\set place '''邗江区'''
-- 争取 before money is what was got, before a verb what is wanted
SELECT pg_temp.statements('2022年，全区争取上级资金3.2亿元。', :published, :place);
SELECT pg_temp.statements('全年争取引进项目30个。', :published, :place);
SELECT pg_temp.statements('2021年，全区新增项目20个，其中包括省级项目5个。', :published, :place);
-- 将 after 预计 only says when
SELECT pg_temp.statements('预计2023年全区产值将达到820亿元。', :published, :place);
SELECT pg_temp.statements('据预测，2023年旅游收入将增长12%。', :published, :place);
-- A rank behind a share or a rate of completion is the level's; a goal compared with makes none
SELECT pg_temp.statements('2022年上半年，全区税收5.36亿元，完成全年目标的58.3%，同比增长12.4%，增幅列全市第一。', :published, :place);
SELECT pg_temp.statements('2022年，失业率2.1%，低于控制目标2.4个百分点；新增企业30家。', :published, :place);
SELECT pg_temp.statements('2022年，新增专精特新企业36家，其中国家级企业7家。', :published, :place);

-- What is hit is no plan; what is done for a purpose is done
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('联军打击了30个军事目标，对仓库等目标实施了16次空袭。', :published, :place);
SELECT pg_temp.statements('为确保游客安全，当地转移游客2377名。', :published, :place);
SELECT pg_temp.statements('央行将基准利率目标区间上调25个基点。', :published, :place);
SELECT pg_temp.statements('2022年，全区有龙头企业68家，其中国家级2家、省级11家，带动农户5.6万户，户均增收3200元。', :published, :place);
SELECT pg_temp.statements('2023年，全区计划完成老旧小区改造26个。', :published, :place);
SELECT pg_temp.statements('稳企业、稳预期，2022年地区生产总值增长5.1%。', :published, :place);
