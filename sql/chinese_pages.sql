-- Saved pages: what a page says of itself, and what on it is the article
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- Each line of output is title | published | source | author | place.
SELECT pg_temp.metadata('首页
政务公开
新闻中心
当前位置：首页 > 新闻中心 > 部门动态
赣榆区一季度工业经济开门红
发布时间：2022-04-18 09:12 来源：赣榆融媒 浏览次数：326 字体：[大 中 小]
2022年一季度，赣榆区实现工业开票销售86亿元，同比增长12.3%。
其中，石化产业开票销售52亿元。
上一篇：赣榆区召开安全生产会议
下一篇：全区新开工项目23个
版权所有：赣榆区人民政府 苏ICP备05001234号');
SELECT pg_temp.metadata('南湖新区签约12个项目 总投资超60亿元
2023年03月15日 08:40 | 来源：长三角财经网 | 作者：周文博
分享到：微信 微博 QQ空间
3月14日，南湖新区举行春季项目集中签约仪式，12个项目总投资超60亿元。
（责任编辑：孙倩）
相关阅读
嘉兴外贸增长9.2%
港区吞吐量突破3000万吨
关于我们 | 联系我们 | 广告服务');
SELECT pg_temp.metadata('潜山市茶产业综合产值达28亿元
日期：2022/05/06 文章来源：潜山市农业农村局 阅读：128次 【打印】【关闭】
2021年，潜山市茶产业综合产值达28亿元。');
SELECT pg_temp.metadata('芜湖经开区推进绿色工厂建设
2021年，芜湖经开区新增绿色工厂11家。
来源：芜湖新闻网
编辑：赵敏
2022年1月20日');
SELECT pg_temp.metadata('浏阳：烟花出口增长两成
新华社长沙6月8日电（记者刘芳洲）2022年1至5月，浏阳市烟花出口额16.8亿元，同比增长20.4%。
[责任编辑：王宁]');
SELECT pg_temp.metadata('巢湖半程马拉松带动消费2300万元
来源：巢湖晨刊 时间：2023-04-10
赛事期间，全市接待游客8.6万人次，带动消费2300万元。
巢湖半程马拉松带动消费2300万元
赛事期间，全市接待游客8.6万人次，带动消费2300万元。
扫一扫在手机打开当前页');
SELECT pg_temp.metadata('2021年，含山县粮食总产量31.2万吨，比上年增长0.8%。');
SELECT pg_temp.metadata('证券代码：600987 证券简称：东岭机电 公告编号：2023-018
东岭机电2022年净利润增长26%
2023-03-30 19:05:22 来源：证券观察
2022年，东岭机电实现净利润4.2亿元，同比增长26%。
免责声明：本文不构成投资建议，据此操作风险自担。');
SELECT pg_temp.metadata('新北科技園區營收創新高
發布時間：2021-08-16 來源：科技日報
2021年上半年，園區營業收入達1200億元，成長18.5%。');

-- The article without navigation, bylines' furniture, related headlines, footers and
-- second copies of itself
SELECT pg_temp.article('首页
政务公开
新闻中心
当前位置：首页 > 新闻中心 > 部门动态
赣榆区一季度工业经济开门红
发布时间：2022-04-18 09:12 来源：赣榆融媒 浏览次数：326 字体：[大 中 小]
2022年一季度，赣榆区实现工业开票销售86亿元，同比增长12.3%。
其中，石化产业开票销售52亿元。
上一篇：赣榆区召开安全生产会议
下一篇：全区新开工项目23个
版权所有：赣榆区人民政府 苏ICP备05001234号');
SELECT pg_temp.article('南湖新区签约12个项目 总投资超60亿元
2023年03月15日 08:40 | 来源：长三角财经网 | 作者：周文博
分享到：微信 微博 QQ空间
3月14日，南湖新区举行春季项目集中签约仪式，12个项目总投资超60亿元。
（责任编辑：孙倩）
相关阅读
嘉兴外贸增长9.2%
港区吞吐量突破3000万吨
关于我们 | 联系我们 | 广告服务');
SELECT pg_temp.article('临川区技改投资增长三成
本报讯（记者 何静 通讯员 陈立）记者从区工信局获悉，2022年1至8月，临川区完成技改投资18.6亿元，同比增长31.2%。
《赣东晚报》（2022年9月16日 第02版）');
SELECT pg_temp.article('潜山市茶产业综合产值达28亿元
日期：2022/05/06 文章来源：潜山市农业农村局 阅读：128次 【打印】【关闭】
2021年，潜山市茶产业综合产值达28亿元。');
SELECT pg_temp.article('芜湖经开区推进绿色工厂建设
2021年，芜湖经开区新增绿色工厂11家。
来源：芜湖新闻网
编辑：赵敏
2022年1月20日');
SELECT pg_temp.article('巢湖半程马拉松带动消费2300万元
来源：巢湖晨刊 时间：2023-04-10
赛事期间，全市接待游客8.6万人次，带动消费2300万元。
巢湖半程马拉松带动消费2300万元
赛事期间，全市接待游客8.6万人次，带动消费2300万元。
扫一扫在手机打开当前页');
SELECT pg_temp.article('2021年，含山县粮食总产量31.2万吨，比上年增长0.8%。');
SELECT pg_temp.article('设为首页 | 加入收藏
无障碍阅读
首页
走进定远
政务服务
定远县盐化工园区提质扩容
来源：定远县融媒体中心 发布时间：2021-10-12 10:20 编辑：管理员
2021年前9个月，定远县盐化工园区完成工业产值96亿元。
附件：
相关链接
网站地图 联系我们
主办：定远县人民政府 皖公网安备34112502000123号');
SELECT pg_temp.article('仙居杨梅卖出好价钱
作者：林晓 来源：台州视界
2022年，仙居县杨梅总产量10.5万吨。
扫码关注微信公众号
下载客户端 查看更多精彩内容
返回顶部');

-- Statements are read from the article only, and their place and day from the page.
-- Each line of output is a statement: mention | name (indicator) | subject region |
-- period | value | change | previous | rank | status | part of.
\set published NULL
\set place NULL
SELECT pg_temp.statements('首页
政务公开
新闻中心
当前位置：首页 > 新闻中心 > 部门动态
赣榆区一季度工业经济开门红
发布时间：2022-04-18 09:12 来源：赣榆融媒 浏览次数：326 字体：[大 中 小]
一季度，赣榆区实现工业开票销售86亿元，同比增长12.3%；其中石化产业开票销售52亿元。
上一篇：赣榆区召开安全生产会议
下一篇：全区新开工项目23个
版权所有：赣榆区人民政府 苏ICP备05001234号', :published, :place);
SELECT pg_temp.statements('关于潜山市茶产业发展的通报
日期：2022/05/06 文章来源：潜山市农业农村局 阅读：128次 【打印】【关闭】
去年，潜山市茶产业综合产值达28亿元。', :published, :place);
SELECT pg_temp.statements('临川区技改投资提速
本报讯（记者 何静 通讯员 陈立）记者从区工信局获悉，今年1至8月，临川区完成技改投资18.6亿元，同比增长31.2%。
《赣东晚报》（2022年9月16日 第02版）', :published, :place);
SELECT pg_temp.statements('浏阳烟花出口回暖
新华社长沙6月8日电（记者刘芳洲）2022年1至5月，浏阳市烟花出口额16.8亿元，同比增长20.4%。
[责任编辑：王宁]', :published, :place);
SELECT pg_temp.statements('巢湖半程马拉松激活消费
来源：巢湖晨刊 时间：2023-04-10
4月9日，巢湖市接待游客8.6万人次。
巢湖半程马拉松激活消费
4月9日，巢湖市接待游客8.6万人次。
扫一扫在手机打开当前页', :published, :place);
SELECT pg_temp.statements('贵溪市：铜产业集群壮大
2021-03-02 10:15 来源：贵溪发布 责编：程晨
分享：微信 微博
2020年，全市完成工业总产值1860亿元，同比增长9.4%。
推荐阅读
鹰潭引进外资3亿美元
全省粮食产量2163万吨', :published, :place);
SELECT pg_temp.statements('设为首页 | 加入收藏
首页
定远县盐化工园区提质扩容
来源：定远县融媒体中心 发布时间：2021-10-12 10:20 编辑：管理员
今年前9个月，定远县完成工业产值96亿元。
网站地图 联系我们
主办：定远县人民政府 皖公网安备34112502000123号', :published, :place);
SELECT pg_temp.statements('射阳港货运量稳步攀升
2022-09-01 07:30
今年以来，射阳县完成货物吞吐量860万吨。
热门推荐
盐城新能源汽车产量15万辆
东台签约18个项目', :published, :place);
SELECT pg_temp.statements('仙居杨梅卖出好价钱
作者：林晓 来源：台州视界 时间：2023年1月5日
去年，仙居县杨梅总产量10.5万吨。
扫码关注微信公众号，已有12万人关注
返回顶部', :published, :place);

-- Other forms of what a page says of itself: a name alone behind 电, a medium before
-- 记者, a word behind the time, counters without a colon; notices of reprinting
SELECT pg_temp.metadata('中新网贵阳8月3日电 (龙小雨)贵州省统计局3日通报，上半年全省茶叶产量18万吨。(完)');
SELECT pg_temp.metadata('（农民日报记者 许良）今年前7个月，梧州市六堡茶产量1.9万吨，同比增长11%。');
SELECT pg_temp.metadata('大丰港区新开航线5条
盐城晚报 2021-12-03 作者：陶静 季平 字号 T T
今年以来，大丰港区新开航线5条。');
SELECT pg_temp.metadata('栖霞区净增科技企业180家
2023-04-06 10:05 金陵网
一季度，栖霞区净增科技企业180家。
编辑：何悦 审核：方明');
SELECT pg_temp.metadata('长治煤层气产量创新高
太行网 · 2022-11-15 · 阅读 2.1万
1至10月，长治市煤层气产量21亿立方米。');
SELECT pg_temp.article('券商一季报出炉
2022年05月06日 07:40 新浪财经-自媒体综合
43家券商实现营业收入960亿元。
网站声明：此消息系转载自合作媒体，登载此文出于传递更多信息之目的，并不意味着赞同其观点。
海量资讯、精准解读，尽在手机客户端');
