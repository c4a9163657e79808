/*
 * article.c
 *		Tests of the page reader: whole small pages with all that is read from
 *		them, and of the calendar.
 */
#include "tap.h"

#include "extract/extract.h"

typedef struct PageCase
{
	const char *name;
	const char *page;
	const char *title;			/* "" where none is expected */
	const char *published;
	const char *source;
	const char *author;
	const char *place;
	const char *body;			/* article_body_text */
} PageCase;

/* *INDENT-OFF* */
static const PageCase cases[] = {
	{"one sentence", "全市新增企业120家。", "", "", "", "", "", "全市新增企业120家。"},
	{"one sentence in English", "Output rose by 5 percent.", "", "", "", "", "", "Output rose by 5 percent."},
	{"one word that is furniture elsewhere", "下载", "", "", "", "", "", "下载"},
	{"nothing", "", "", "", "", "", "", ""},
	{"blank lines", " \n\n　\n", "", "", "", "", "", ""},
	{"two paragraphs, no title",
		"上半年，临江县完成工业产值30亿元。\n\n同期，新开工项目12个。",
		"", "", "", "", "", "上半年，临江县完成工业产值30亿元。\n同期，新开工项目12个。"},
	{"plain title and body",
		"临江县上半年工业产值突破30亿元\n上半年，临江县完成工业产值30.5亿元，同比增长7%。",
		"临江县上半年工业产值突破30亿元", "", "", "", "",
		"临江县上半年工业产值突破30亿元\n上半年，临江县完成工业产值30.5亿元，同比增长7%。"},
	{"labelled date, source, author",
		"首页 > 新闻 > 正文\n临江县工业稳中有进\n发布时间：2023-07-18 来源：临江日报 作者：李小满\n上半年，临江县完成工业产值30.5亿元。\n",
		"临江县工业稳中有进", "2023-07-18", "临江日报", "李小满", "",
		"临江县工业稳中有进\n上半年，临江县完成工业产值30.5亿元。"},
	{"date with a time of day and buttons",
		"打印\n收藏\n临江县工业稳中有进\n2023-07-18 09:30:12 字号：大 中 小\n上半年，临江县完成工业产值30.5亿元。\n点击查看全文\n回顶部",
		"临江县工业稳中有进", "2023-07-18", "", "", "",
		"临江县工业稳中有进\n上半年，临江县完成工业产值30.5亿元。"},
	{"labels and values on lines of their own",
		"临江县工业稳中有进\n来源：\n临江日报\n时间：\n2023年7月18日 09时30分\n【字体：\n大\n中\n小\n】\n上半年，临江县完成工业产值30.5亿元。",
		"临江县工业稳中有进", "2023-07-18", "临江日报", "", "",
		"临江县工业稳中有进\n上半年，临江县完成工业产值30.5亿元。"},
	{"published outweighs updated",
		"临江县工业稳中有进\n更新时间：2023-07-20 发布时间：2023/7/18\n上半年，临江县完成工业产值30.5亿元。",
		"临江县工业稳中有进", "2023-07-18", "", "", "",
		"临江县工业稳中有进\n上半年，临江县完成工业产值30.5亿元。"},
	{"reporters outweigh correspondents",
		"临江县工业稳中有进\n通讯员 江工信\n记 者 周大河 吴小山\n上半年，临江县完成工业产值30.5亿元。",
		"临江县工业稳中有进", "", "", "周大河 吴小山", "",
		"临江县工业稳中有进\n上半年，临江县完成工业产值30.5亿元。"},
	{"medium, correspondent and place in one byline",
		"园区产值翻番\n2021年9月2日\n红网时刻通讯员 周大河 株洲报道\n今年以来，园区产值达到18亿元。",
		"园区产值翻番", "2021-09-02", "红网时刻", "周大河", "株洲",
		"园区产值翻番\n今年以来，园区产值达到18亿元。"},
	{"byline in brackets stays in the body",
		"(王小田、记者赵大江)今年以来，园区产值达到18亿元。\n下一步，园区将新建厂房5万平方米。",
		"", "", "", "赵大江", "",
		"(王小田、记者赵大江)今年以来，园区产值达到18亿元。\n下一步，园区将新建厂房5万平方米。"},
	{"a dateline stays in the body",
		"本报株洲9月2日讯（记者 周大河）今年以来，园区产值达到18亿元。",
		"", "", "本报", "周大河", "株洲",
		"本报株洲9月2日讯（记者 周大河）今年以来，园区产值达到18亿元。"},
	{"an agency's dateline from the capital names no place",
		"新华社北京2023年9月2日电 前八个月，全国新开工项目3000个。",
		"", "2023-09-02", "新华社", "", "",
		"新华社北京2023年9月2日电 前八个月，全国新开工项目3000个。"},
	{"a short dateline",
		"萍乡讯 今年以来，园区产值达到18亿元。",
		"", "", "", "", "萍乡", "萍乡讯 今年以来，园区产值达到18亿元。"},
	{"no dateline in a sentence",
		"全市供电量达到18亿千瓦时，腾讯等企业落户园区。\n据外地媒体报道：又有3家企业入园。",
		"", "", "", "", "", "全市供电量达到18亿千瓦时，腾讯等企业落户园区。\n据外地媒体报道：又有3家企业入园。"},
	{"dates in the text are not the page's",
		"8月3日，园区举行开工仪式。\n2023年8月4日，又有3家企业签约。",
		"", "", "", "", "", "8月3日，园区举行开工仪式。\n2023年8月4日，又有3家企业签约。"},
	{"a report's session",
		"政府工作报告\n——2024年1月15日在临江县第十八届人民代表大会第三次会议上\n县长 王小田\n各位代表：\n现在，我向大会报告工作。\n一、2023年工作回顾\n全县生产总值达到120亿元。",
		"政府工作报告", "2024-01-15", "", "", "",
		"政府工作报告\n——2024年1月15日在临江县第十八届人民代表大会第三次会议上\n县长 王小田\n各位代表：\n现在，我向大会报告工作。\n一、2023年工作回顾\n全县生产总值达到120亿元。"},
	{"the body twice, the title between",
		"临江频道\n要闻 财经 社会 教育 健康 旅游 体育 视频\n  今年以来，园区产值达到18亿元，同比增长12%。\n  下一步，园区将新建厂房5万平方米。\n园区产值增长12%\n2022-06-01 10:00:00    来源:临江日报\n新闻热线:0700-1234567\n  今年以来，园区产值达到18亿元，同比增长12%。\n  下一步，园区将新建厂房5万平方米。\n相关新闻\n邻县产值增长3%",
		"园区产值增长12%", "2022-06-01", "临江日报", "", "",
		"今年以来，园区产值达到18亿元，同比增长12%。\n下一步，园区将新建厂房5万平方米。\n园区产值增长12%"},
	{"a near copy lacks the byline",
		"园区产值增长\n（记者 赵大江）今年以来，园区围绕主导产业建链补链强链，抢抓机遇、加压奋进，累计引进项目56个，总投资达到230亿元，其中亿元以上项目41个，十亿元以上项目6个。\n今年以来，园区围绕主导产业建链补链强链，抢抓机遇、加压奋进，累计引进项目56个，总投资达到230亿元，其中亿元以上项目41个，十亿元以上项目6个。",
		"园区产值增长", "", "", "赵大江", "",
		"园区产值增长\n（记者 赵大江）今年以来，园区围绕主导产业建链补链强链，抢抓机遇、加压奋进，累计引进项目56个，总投资达到230亿元，其中亿元以上项目41个，十亿元以上项目6个。"},
	{"what differs in its figures is no copy",
		"一季度，东片区围绕主导产业建链补链强链，抢抓机遇、加压奋进，累计引进各类产业项目，合计完成投资达到230亿元，比上年同期有所增长，各项工作平稳有序。\n一季度，东片区围绕主导产业建链补链强链，抢抓机遇、加压奋进，累计引进各类产业项目，合计完成投资达到250亿元，比上年同期有所增长，各项工作平稳有序。",
		"", "", "", "", "",
		"一季度，东片区围绕主导产业建链补链强链，抢抓机遇、加压奋进，累计引进各类产业项目，合计完成投资达到230亿元，比上年同期有所增长，各项工作平稳有序。\n一季度，东片区围绕主导产业建链补链强链，抢抓机遇、加压奋进，累计引进各类产业项目，合计完成投资达到250亿元，比上年同期有所增长，各项工作平稳有序。"},
	{"the title twice above its date",
		"首页\n商务\n资讯\n三县采购额过亿元\n三县采购额过亿元\n发布时间：2012-04-22\n发布人：\n一季度，采购额超过1亿元的县有3个。",
		"三县采购额过亿元", "2012-04-22", "", "", "",
		"三县采购额过亿元\n一季度，采购额超过1亿元的县有3个。"},
	{"original title in a line of labels",
		"原标题：河东电气前三季度净利润1200万元    来源：证券参考\n河东电气披露了第三季度报告。\n图片来源：公司公告",
		"河东电气前三季度净利润1200万元", "", "证券参考", "", "",
		"河东电气前三季度净利润1200万元\n河东电气披露了第三季度报告。"},
	{"related headlines and notices behind the body",
		"园区产值增长\n今年以来，园区产值达到18亿元。\n相关阅读\n邻县产值增长3%\n三大项目落户河东\n版权所有 临江传媒集团 赣ICP备12345678号\n本网未经授权不得转载。",
		"园区产值增长", "", "", "", "", "园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"headings and cells between paragraphs stay",
		"园区产值增长\n今年以来，园区产值达到18亿元。\n抓项目 促发展\n指标 数值 增速\n产值 18亿元 12%\n下一步，园区将新建厂房5万平方米。\n（完）",
		"园区产值增长", "", "", "", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。\n抓项目 促发展\n指标 数值 增速\n产值 18亿元 12%\n下一步，园区将新建厂房5万平方米。\n（完）"},
	{"items of a bulletin stay",
		"【河东新增企业30家】记者获悉，河东区上月新增企业30家。\n【河西开通公交5条】河西区今天开通公交线路5条。",
		"", "", "", "", "",
		"【河东新增企业30家】记者获悉，河东区上月新增企业30家。\n【河西开通公交5条】河西区今天开通公交线路5条。"},
	{"a question of an interview is no byline",
		"对话园区负责人\n记者：今年园区的目标是什么？\n负责人：今年计划实现产值20亿元。",
		"对话园区负责人", "", "", "", "",
		"对话园区负责人\n记者：今年园区的目标是什么？\n负责人：今年计划实现产值20亿元。"},
	{"captions go",
		"园区产值增长\n园区生产车间。本报记者 赵大江 摄\n今年以来，园区产值达到18亿元。",
		"园区产值增长", "", "", "", "", "园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"a date in Chinese numerals closes a notice",
		"关于园区建设的通知\n各部门要加快建设厂房5万平方米。\n临江县人民政府\n二〇二三年十二月二十一日",
		"关于园区建设的通知", "2023-12-21", "", "", "",
		"关于园区建设的通知\n各部门要加快建设厂房5万平方米。\n临江县人民政府"},
	{"full-width digits and a source in brackets",
		"园区产值增长\n２０２２年６月１日\n今年以来，园区产值达到１８亿元。（来源：临江发布）",
		"园区产值增长", "2022-06-01", "临江发布", "", "",
		"园区产值增长\n今年以来，园区产值达到１８亿元。（来源：临江发布）"},
	{"the medium's name in the page's title",
		"园区产值增长12%_要闻_临江新闻网\n2022-06-01\n今年以来，园区产值达到18亿元。",
		"园区产值增长12%", "2022-06-01", "", "", "",
		"园区产值增长12%_要闻_临江新闻网\n今年以来，园区产值达到18亿元。"},
	{"English byline with bars",
		"Riverside park doubles its output\nBy Zhou Dahe | Riverside Daily | Updated: 2022-06-01 10:20\nThe park's output reached 1.8 billion yuan this year.\nShare\nRelated stories\nHarbor opens five berths\nCopyright 2022 Riverside Daily. All rights reserved.",
		"Riverside park doubles its output", "2022-06-01", "Riverside Daily", "Zhou Dahe", "",
		"Riverside park doubles its output\nThe park's output reached 1.8 billion yuan this year."},
	{"English labels",
		"Riverside park doubles its output\n26 Jul, 2021 11:42:58 Source: Riverside Daily Author: Zhou Dahe Responsible Editor: Wu Xiaoshan\nThe park's output reached 1.8 billion yuan this year.",
		"Riverside park doubles its output", "2021-07-26", "Riverside Daily", "Zhou Dahe", "",
		"Riverside park doubles its output\nThe park's output reached 1.8 billion yuan this year."},
	{"English dateline, agency first",
		"Xinhua Zhuzhou, July 25 (Reporter Zhou Dahe) The park's output reached 1.8 billion yuan.",
		"", "", "Xinhua", "Zhou Dahe", "Zhuzhou",
		"Xinhua Zhuzhou, July 25 (Reporter Zhou Dahe) The park's output reached 1.8 billion yuan."},
	{"English dateline, place first",
		"Zhuzhou grows\nZHUZHOU, Aug. 2, 2022 (Xinhua) -- The park's output reached 1.8 billion yuan.",
		"Zhuzhou grows", "2022-08-02", "Xinhua", "", "ZHUZHOU",
		"Zhuzhou grows\nZHUZHOU, Aug. 2, 2022 (Xinhua) -- The park's output reached 1.8 billion yuan."},
	{"an English title that exclaims",
		"Riverside speeds up!\n\n  August 8, morning. The district held a meeting.\n\nSteady growth\n\n  Output rose by 5 percent.",
		"Riverside speeds up!", "", "", "", "",
		"Riverside speeds up!\nAugust 8, morning. The district held a meeting.\nSteady growth\nOutput rose by 5 percent."},
	{"English written date",
		"Home\nRiverside park doubles its output\nAugust 8th, 2023\nOutput rose by 5 percent in the first half.\nBack to top",
		"Riverside park doubles its output", "2023-08-08", "", "", "",
		"Riverside park doubles its output\nOutput rose by 5 percent in the first half."},
	{"a day and month in figures that could be either gives no date",
		"Riverside grows\nDate: 08/07/2023\nOutput rose by 5 percent in the first half.",
		"Riverside grows", "", "", "", "",
		"Riverside grows\nOutput rose by 5 percent in the first half."},
	{"a date that does not exist",
		"园区产值增长\n发布时间：2023-02-30\n今年以来，园区产值达到18亿元。",
		"园区产值增长", "", "", "", "", "园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"day, month and year where only one order is a date",
		"Riverside grows\nDate: 18/07/2023\nOutput rose by 5 percent in the first half.",
		"Riverside grows", "2023-07-18", "", "", "",
		"Riverside grows\nOutput rose by 5 percent in the first half."},
	{"an account's name before the date",
		"园区产值增长\n临江发布 2023-07-18 18:00 江西\n今年以来，园区产值达到18亿元。",
		"园区产值增长", "2023-07-18", "临江发布", "", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"a headline that ends in a date is none of the metadata",
		"园区产值增长\n今年以来，园区产值达到18亿元。\n园区举行三季度重点项目集中开工仪式 2023-07-18\n下一步，园区将新建厂房。",
		"园区产值增长", "", "", "", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。\n园区举行三季度重点项目集中开工仪式 2023-07-18\n下一步，园区将新建厂房。"},
	{"bars instead of colons",
		"园区产值增长\n来源 | 临江发布\n今年以来，园区产值达到18亿元。\n文字丨李小满\n编辑 | 王小田 校对 | 周大河",
		"园区产值增长", "", "临江发布", "李小满", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"the date in parts",
		"园区产值增长\n2023 07/18 08:30:15\n来源：新华网\n小字号\n今年以来，园区产值达到18亿元。\n分享让更多人看到",
		"园区产值增长", "2023-07-18", "新华网", "", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"a path of pages",
		"您当前的位置 : 首页 > 区县 > 临江 > 经济\n园区产值增长\n2023年07月18日08:30 | 来源：人民网－江西频道\n今年以来，园区产值达到18亿元。\n(责编：李小满、王小田)",
		"园区产值增长", "2023-07-18", "人民网－江西频道", "", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"the page's title and the article's",
		"园区产值增长12%-中国新闻网\n园区产值增长12%\n2023-07-18\n今年以来，园区产值达到18亿元。",
		"园区产值增长12%", "2023-07-18", "", "", "",
		"园区产值增长12%\n今年以来，园区产值达到18亿元。"},
	{"staff titles and squares in bylines",
		"园区产值增长\n□ 临江日报全媒体记者 李小满\n今年以来，园区产值达到18亿元。",
		"园区产值增长", "", "临江日报", "李小满", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"a byline with its place in English",
		"Park grows\nBy LI NA and Zhou Dahe in Nanchang | China Daily | Updated: 2023-07-18 07:20\nShare - WeChat\nOutput rose by 5 percent in the first half.",
		"Park grows", "2023-07-18", "China Daily", "LI NA and Zhou Dahe", "Nanchang",
		"Park grows\nOutput rose by 5 percent in the first half."},
	{"a medium in brackets and the time before the date",
		"Park grows\n(Xinhua) 10:20, July 18, 2023\nOutput rose by 5 percent in the first half.",
		"Park grows", "2023-07-18", "Xinhua", "", "",
		"Park grows\nOutput rose by 5 percent in the first half."},
	{"a date after its label without a colon",
		"Park grows\nPosted on July 18, 2023 by the editors\nOutput rose by 5 percent in the first half.",
		"Park grows", "2023-07-18", "", "", "",
		"Park grows\nOutput rose by 5 percent in the first half."},
	{"a long menu without bars",
		"临江频道\n集团报刊 临江日报 临江晚报 城市早报 文摘 赣商 家教 地市频道 南昌 九江 景德镇 赣州 新余 上饶 吉安 抚州 宜春 萍乡 鹰潭\n园区产值增长\n2023-07-18\n今年以来，园区产值达到18亿元。",
		"园区产值增长", "2023-07-18", "", "", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"a newspaper's page",
		"2023年07月18日 星期二\nPDF版\n上一版 下一版\n第01版：要闻\n园区产值增长\n本报记者 周大河\n今年以来，园区产值达到18亿元。\n上一篇 下一篇",
		"园区产值增长", "2023-07-18", "本报", "周大河", "",
		"园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"a page saved as one line",
		"首页 > 新闻 > 正文 园区产值增长12% 2022-07-22 16:43:29 来源:临江日报 作者:李小满 今年以来，园区产值达到18亿元，同比增长12%，新建厂房5万平方米。",
		"", "2022-07-22", "临江日报", "李小满", "",
		"首页 > 新闻 > 正文 园区产值增长12% 2022-07-22 16:43:29 来源:临江日报 作者:李小满 今年以来，园区产值达到18亿元，同比增长12%，新建厂房5万平方米。"},
	{"a question at the body's beginning",
		"记者：为什么？\n负责人：今年园区产值要达到18亿元。",
		"", "", "", "", "", "记者：为什么？\n负责人：今年园区产值要达到18亿元。"},
	{"a menu with bars in English",
		"Home | Government | Investment Guide | Zones and Parks | Culture\nPark grows\n2023-07-18\nOutput rose by 5 percent in the first half.",
		"Park grows", "2023-07-18", "", "", "",
		"Park grows\nOutput rose by 5 percent in the first half."},
	{"a title that opens with its place",
		"江苏扬州：园区产值增长\n2023-07-18\n今年以来，园区产值达到18亿元。",
		"江苏扬州：园区产值增长", "2023-07-18", "", "", "江苏扬州",
		"江苏扬州：园区产值增长\n今年以来，园区产值达到18亿元。"},
	{"a government document's table, characters apart",
		"索 引 号：014261589/2022-00315\n信息分类：统计数据\n发布机构：青河县统计局\n发文日期：2022-07-26\n名 称：青河县上半年经济运行情况\n文 号：\n主 题 词：经济运行\n上半年，全县生产总值86.5亿元。",
		"青河县上半年经济运行情况", "2022-07-26", "青河县统计局", "", "",
		"青河县上半年经济运行情况\n上半年，全县生产总值86.5亿元。"},
	{"a document's table with the title again below",
		"索 引 号：\nK12345-0205-2022-0007\n发布机构：\n河东县工信局\n发文日期：\n2022年03月18日\n名　　称：\n关于下达技术改造计划的通知\n主 题 词：\n\n关于下达技术改造计划的通知\n今年全县安排技术改造项目45个。",
		"关于下达技术改造计划的通知", "2022-03-18", "河东县工信局", "", "",
		"关于下达技术改造计划的通知\n今年全县安排技术改造项目45个。"},
	{"a document's table without colons",
		"索引号 000014349/2022-00045 主题分类 综合\n发文机关 临江市人民政府 成文日期 2022年02月11日\n标 题 关于做好项目建设工作的通知\n发文字号 临政发〔2022〕3号\n今年全市安排重点项目310个。",
		"关于做好项目建设工作的通知", "2022-02-11", "临江市人民政府", "", "",
		"关于做好项目建设工作的通知\n今年全市安排重点项目310个。"},
	{"a name without a document's table is the text's",
		"园区新增企业12家\n名称：江川机电\n地址：开发大道\n江川机电今年完成产值2亿元。",
		"园区新增企业12家", "", "", "", "",
		"园区新增企业12家\n名称：江川机电\n地址：开发大道\n江川机电今年完成产值2亿元。"},
	{"an announcement's codes and company",
		"证券代码：600321 证券简称：江川机电 公告编号：2022-031\n江川机电股份有限公司\n2022年半年度业绩预增公告\n预计2022年半年度实现净利润2.1亿元。\n江川机电股份有限公司董事会\n2022年7月15日",
		"2022年半年度业绩预增公告", "2022-07-15", "", "", "",
		"江川机电股份有限公司\n2022年半年度业绩预增公告\n预计2022年半年度实现净利润2.1亿元。\n江川机电股份有限公司董事会"},
	{"codes on two lines",
		"股票代码：002987    股票简称：海岭股份    公告编号：2021-045\n债券代码：128123    债券简称：海岭转债\n关于签订重大合同的公告\n公司签订了总金额3.6亿元的采购合同。",
		"关于签订重大合同的公告", "", "", "", "",
		"关于签订重大合同的公告\n公司签订了总金额3.6亿元的采购合同。"},
	{"an account's page, its name above",
		"临江发布\n原创 李小满 临江发布 2022-07-18 18:00 发表于江西\n园区产值翻番\n今年以来，园区产值达到18亿元。\n— END —\n编辑丨王小田",
		"园区产值翻番", "2022-07-18", "临江发布", "李小满", "",
		"园区产值翻番\n今年以来，园区产值达到18亿元。"},
	{"an account that is its own author",
		"园区产值翻番\n原创 临江发布 临江发布 2022-07-18\n收录于合集 #高质量发展 12个\n今年以来，园区产值达到18亿元。\n往期推荐\n三大项目落户河东",
		"园区产值翻番", "2022-07-18", "临江发布", "", "",
		"园区产值翻番\n今年以来，园区产值达到18亿元。"},
	{"author and account between title and time",
		"园区产值翻番，跑出加速度\n李小满 临江发布\n2022-07-18 18:00 江西\n点击蓝字 关注我们\n今年以来，园区产值达到18亿元。",
		"园区产值翻番，跑出加速度", "2022-07-18", "临江发布", "李小满", "",
		"园区产值翻番，跑出加速度\n今年以来，园区产值达到18亿元。"},
	{"a paper with its issue's date and page",
		"园区产值翻番\n《临江晚报》（2022年9月16日 第02版）\n今年以来，园区产值达到18亿元。",
		"园区产值翻番", "2022-09-16", "临江晚报", "", "",
		"园区产值翻番\n今年以来，园区产值达到18亿元。"},
	{"a paper named below the body",
		"园区产值翻番\n今年以来，园区产值达到18亿元。\n（摘自《临江日报》2022年9月16日第1版）",
		"园区产值翻番", "2022-09-16", "临江日报", "", "",
		"园区产值翻番\n今年以来，园区产值达到18亿元。"},
	{"a paper's header names the paper, not the title",
		"临江日报 数字报\n2022年09月16日 星期五\n第A02版：要闻\n园区产值翻番\n今年以来，园区产值达到18亿元。",
		"园区产值翻番", "2022-09-16", "临江日报", "", "",
		"园区产值翻番\n今年以来，园区产值达到18亿元。"},
	{"a subtitle names no subject",
		"临江要闻\n临江上半年工业产值突破300亿元\n新开工项目56个，增加12个\n2022-07-22 来源：临江日报\n上半年，临江市完成工业产值301亿元。",
		"临江上半年工业产值突破300亿元", "2022-07-22", "临江日报", "", "",
		"临江要闻\n临江上半年工业产值突破300亿元\n新开工项目56个，增加12个\n上半年，临江市完成工业产值301亿元。"},
	{"a line above the title names no figures",
		"稳中求进开新局\n园区产值翻番\n2022-07-22\n上半年，临江市完成工业产值301亿元。",
		"园区产值翻番", "2022-07-22", "", "", "",
		"稳中求进开新局\n园区产值翻番\n上半年，临江市完成工业产值301亿元。"},
	{"offices between title and date",
		"2021年临江市国民经济和社会发展统计公报\n临江市统计局\n国家统计局临江调查队\n2022年3月28日\n2021年，全市生产总值1256.8亿元。",
		"2021年临江市国民经济和社会发展统计公报", "2022-03-28", "", "", "",
		"2021年临江市国民经济和社会发展统计公报\n临江市统计局\n国家统计局临江调查队\n2021年，全市生产总值1256.8亿元。"},
	{"an office above its document's title",
		"临江市人民政府办公室\n关于印发临江市工业发展规划的通知\n临政办发〔2022〕12号\n到2025年，全市工业总产值达到2000亿元。\n2022年4月8日",
		"关于印发临江市工业发展规划的通知", "2022-04-08", "", "", "",
		"临江市人民政府办公室\n关于印发临江市工业发展规划的通知\n临政办发〔2022〕12号\n到2025年，全市工业总产值达到2000亿元。"},
	{"a dateline's year from a part of the year",
		"新华社北京7月25日电 2022年上半年，全国新开工项目3000个，到2025年将达到5000个。",
		"", "2022-07-25", "新华社", "", "",
		"新华社北京7月25日电 2022年上半年，全国新开工项目3000个，到2025年将达到5000个。"},
	{"a dateline's year from months of the year before",
		"本报株洲1月9日讯 2021年1至11月，园区产值达到18亿元。",
		"", "2022-01-09", "本报", "", "株洲",
		"本报株洲1月9日讯 2021年1至11月，园区产值达到18亿元。"},
	{"a dateline's year from a day in English",
		"ZHUZHOU, Aug. 2 (Xinhua) -- The park signed 12 projects on July 28, 2022.",
		"", "2022-08-02", "Xinhua", "", "ZHUZHOU",
		"ZHUZHOU, Aug. 2 (Xinhua) -- The park signed 12 projects on July 28, 2022."},
	{"a time long before a dateline tells no year",
		"本报株洲7月25日讯 2015年3月以来，园区产值增长一倍，到2025年将达到50亿元。",
		"", "", "本报", "", "株洲",
		"本报株洲7月25日讯 2015年3月以来，园区产值增长一倍，到2025年将达到50亿元。"},
	{"a time of something is no source",
		"园区举行签约仪式\n签约时间：2022年5月18日\n签约项目12个，总投资86亿元。",
		"园区举行签约仪式", "2022-05-18", "", "", "",
		"园区举行签约仪式\n签约项目12个，总投资86亿元。"},
	{"labels in brackets of their own",
		"【发布单位】临江市发展和改革委员会\n【发布日期】2022-03-01\n【标题】2022年重点项目计划\n【文号】临发改〔2022〕8号\n2022年，全市安排重点项目310个。",
		"2022年重点项目计划", "2022-03-01", "临江市发展和改革委员会", "", "",
		"2022年重点项目计划\n2022年，全市安排重点项目310个。"},
	{"a label without a value takes no other label",
		"园区产值翻番\n作者：\n时间：2022-07-20 16:22\n点击：\n今年以来，园区产值达到18亿元。",
		"园区产值翻番", "2022-07-20", "", "", "",
		"园区产值翻番\n今年以来，园区产值达到18亿元。"},
	{"a speaker below a speech's title",
		"临江县人民政府工作报告\n（2023年1月5日在临江县第十九届人民代表大会第三次会议上）\n县长 王小田\n发布时间：2023-01-16 09:30\n现在，我报告工作。",
		"临江县人民政府工作报告", "2023-01-16", "", "", "",
		"临江县人民政府工作报告\n（2023年1月5日在临江县第十九届人民代表大会第三次会议上）\n县长 王小田\n现在，我报告工作。"},
	{"a headline above a zone's name stays",
		"12个项目签约，总投资86亿元！\n河东高新区\n2022-11-03 17:20\n打印\n河东高新区举行签约仪式，12个项目签约。",
		"12个项目签约，总投资86亿元！", "2022-11-03", "", "", "",
		"12个项目签约，总投资86亿元！\n河东高新区\n河东高新区举行签约仪式，12个项目签约。"},
	{"a site's address as the source",
		"Riverside city grows\n( riverside.gov.cn )\nUpdated: 2022-07-22\nOutput rose by 5 percent in the first half.",
		"Riverside city grows", "2022-07-22", "riverside.gov.cn", "", "",
		"Riverside city grows\nOutput rose by 5 percent in the first half."},
	{"a place before a date is no source",
		"中期业绩公告\n本集团收益约人民币3.2亿元。\n主席\n香港，2022年8月26日",
		"中期业绩公告", "2022-08-26", "", "", "",
		"中期业绩公告\n本集团收益约人民币3.2亿元。\n主席"},
	{"an English dateline's year from a half of the year",
		"ZHUZHOU, July 20 (Xinhua) -- Trade rose 12 percent in the first half of 2022.",
		"", "2022-07-20", "Xinhua", "", "ZHUZHOU",
		"ZHUZHOU, July 20 (Xinhua) -- Trade rose 12 percent in the first half of 2022."},
	{"bytes that are no UTF-8 do no harm", "\xff\xfe全市新增企业120家。\xe5", "", "", "", "", "", "\xff\xfe全市新增企业120家。\xe5"},
};
/* *INDENT-ON* */

static char *
range_text(const FoldedText *text, TextRange range)
{
	return range.start < 0 ? "" : folded_source(text, range.start, range.end);
}

static char *
day_text(Day day)
{
	char	   *written = palloc(64);
	int			year;
	int			month;
	int			of_month;

	if (day == DAY_UNKNOWN)
		return "";
	day_to_ymd(day, &year, &month, &of_month);
	snprintf(written, 64, "%04d-%02d-%02d", year, month, of_month);
	return written;
}

/* Everything that was read, as one string, so that a failure shows the whole. */
static char *
whole(const char *title, const char *published, const char *source, const char *author, const char *place,
	  const char *body)
{
	const char *parts[] = {title, published, source, author, place, body};
	size_t		length = 0;
	char	   *joined;

	for (int i = 0; i < 6; i++)
		length += strlen(parts[i]) + 3;
	joined = palloc(length + 1);
	joined[0] = '\0';
	for (int i = 0; i < 6; i++)
	{
		strcat(joined, parts[i]);
		strcat(joined, " / ");
	}
	return joined;
}

static void
test_page(const PageCase *page)
{
	FoldedText *text = fold_text(page->page, (int) strlen(page->page));
	Article		article;

	read_article(text, &article);
	is_string(whole(range_text(text, article.title), day_text(article.published), range_text(text, article.source),
				 range_text(text, article.author), range_text(text, article.place),
				 article_body_text(text, &article)),
		   whole(page->title, page->published, page->source, page->author, page->place, page->body),
		   page->name);
	host_release();
}

/* Ranges are in text order, apart, within the text and never empty. */
static void
test_ranges(void)
{
	bool		ordered = true;

	for (size_t i = 0; i < lengthof(cases); i++)
	{
		FoldedText *text = fold_text(cases[i].page, (int) strlen(cases[i].page));
		Article		article;
		int			last = 0;

		read_article(text, &article);
		for (int j = 0; j < article.range_count; j++)
		{
			ordered = ordered && article.ranges[j].start >= last && article.ranges[j].end > article.ranges[j].start &&
				article.ranges[j].end <= text->length;
			last = article.ranges[j].end;
		}
		host_release();
	}
	ok(ordered, "ranges are ordered and apart");
}

static void
test_calendar(void)
{
	bool		round = true;
	int			year;
	int			month;
	int			day;

	ok(day_from_ymd(2000, 1, 1) == 0, "the epoch");
	ok(day_from_ymd(1999, 12, 31) == -1, "the day before the epoch");
	ok(day_from_ymd(1970, 1, 1) == -10957, "the epoch of Unix");
	ok(day_from_ymd(2023, 13, 1) == day_from_ymd(2024, 1, 1), "month 13");
	ok(day_from_ymd(2024, 0, 31) == day_from_ymd(2023, 12, 31), "month 0");
	ok(day_from_ymd(2024, 3, 1) - day_from_ymd(2024, 2, 1) == 29, "a leap year");
	ok(day_from_ymd(1900, 3, 1) - day_from_ymd(1900, 2, 1) == 28, "a century that is none");
	for (Day date = -800000; date < 3000000 && round; date += 17)
	{
		day_to_ymd(date, &year, &month, &day);
		round = day_from_ymd(year, month, day) == date && month >= 1 && month <= 12 && day >= 1 && day <= 31;
	}
	ok(round, "there and back, from before the year 1 to beyond 9999");
	ok(ymd_is_valid(2024, 2, 29) && !ymd_is_valid(2023, 2, 29), "29 February");
	ok(!ymd_is_valid(2023, 0, 1) && !ymd_is_valid(2023, 13, 1) && !ymd_is_valid(2023, 4, 31) &&
		   !ymd_is_valid(2023, 4, 0), "months and days that are none");
}

/* A page of many lines of every kind ends in time that grows with its length. */
static void
test_long_text(void)
{
	static const char unit[] = "来源:\n(((\n记者 \n首页\n2022-\n园区产值增长了很多很多很多很多个百分点。\n\n";
	size_t		count = 20000;
	char	   *page = malloc(count * (sizeof(unit) - 1));
	FoldedText *text;
	Article		article;

	for (size_t i = 0; i < count; i++)
		memcpy(page + i * (sizeof(unit) - 1), unit, sizeof(unit) - 1);
	text = fold_text(page, (int) (count * (sizeof(unit) - 1)));
	read_article(text, &article);
	ok(article.range_count > 0 && strlen(article_body_text(text, &article)) > 0, "a long page of hostile lines");
	host_release();
	free(page);
}

int
main(void)
{
	for (size_t i = 0; i < lengthof(cases); i++)
		test_page(cases + i);
	test_ranges();
	test_calendar();
	test_long_text();
	return done_testing();
}
