-- Quantity literals: number, scale word, unit, in both languages.
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
CREATE TEMPORARY TABLE literal (written text, amount text, unit text, shown text);
COPY literal FROM stdin (DELIMITER '|');
206.50万套|2065000|套|206.50万套
206.50万辆|2065000|辆|206.50万辆
206.50万人|2065000|人|206.50万人
206.50万户|2065000|户|206.50万户
206.50万元/平方米|2065000|CNY/m2|206.50万元/平方米
206.50万件|2065000|件|206.50万件
206.50万港元|2065000|HKD|206.50万港元
206.50万欧元|2065000|EUR|206.50万欧元
206.50万公顷|2065000|ha|206.50万公顷
206.50万立方米|2065000|m3|206.50万立方米
206.50万吨标准煤|2065000|tce|206.50万吨标准煤
206.50万千瓦|2065000|kW|206.50万千瓦
206.50万条|2065000|条|206.50万条
206.50万项|2065000|项|206.50万项
206.50万个|2065000|个|206.50万个
206.50万天|2065000|d|206.50万天
206.50亿套|20650000000|套|206.50亿套
206.50亿辆|20650000000|辆|206.50亿辆
206.50亿人|20650000000|人|206.50亿人
206.50亿户|20650000000|户|206.50亿户
206.50亿元/平方米|20650000000|CNY/m2|206.50亿元/平方米
206.50亿件|20650000000|件|206.50亿件
206.50亿港元|20650000000|HKD|206.50亿港元
206.50亿欧元|20650000000|EUR|206.50亿欧元
206.50亿公顷|20650000000|ha|206.50亿公顷
206.50亿立方米|20650000000|m3|206.50亿立方米
206.50亿吨标准煤|20650000000|tce|206.50亿吨标准煤
206.50亿千瓦|20650000000|kW|206.50亿千瓦
206.50亿条|20650000000|条|206.50亿条
206.50亿项|20650000000|项|206.50亿项
206.50亿个|20650000000|个|206.50亿个
206.50亿天|20650000000|d|206.50亿天
206.50万亿套|206500000000000|套|206.50万亿套
206.50万亿辆|206500000000000|辆|206.50万亿辆
206.50万亿人|206500000000000|人|206.50万亿人
206.50万亿户|206500000000000|户|206.50万亿户
206.50万亿元/平方米|206500000000000|CNY/m2|206.50万亿元/平方米
206.50万亿件|206500000000000|件|206.50万亿件
206.50万亿港元|206500000000000|HKD|206.50万亿港元
206.50万亿欧元|206500000000000|EUR|206.50万亿欧元
206.50万亿公顷|206500000000000|ha|206.50万亿公顷
206.50万亿立方米|206500000000000|m3|206.50万亿立方米
206.50万亿吨标准煤|206500000000000|tce|206.50万亿吨标准煤
206.50万亿条|206500000000000|条|206.50万亿条
206.50万亿项|206500000000000|项|206.50万亿项
206.50万亿个|206500000000000|个|206.50万亿个
206.50万亿天|206500000000000|d|206.50万亿天
206.50套|206.50|套|206.50套
206.50辆|206.50|辆|206.50辆
206.50人|206.50|人|206.50人
206.50户|206.50|户|206.50户
206.50元/平方米|206.50|CNY/m2|206.50元/平方米
206.50件|206.50|件|206.50件
206.50港元|206.50|HKD|206.50港元
206.50欧元|206.50|EUR|206.50欧元
206.50公顷|206.50|ha|206.50公顷
206.50立方米|206.50|m3|206.50立方米
206.50吨标准煤|206.50|tce|206.50吨标准煤
206.50千瓦|206.50|kW|206.50千瓦
206.50条|206.50|条|206.50条
206.50项|206.50|项|206.50项
206.50个|206.50|个|206.50个
206.50天|206.50|d|206.50天
3百元|300|CNY|3百元
3百美元|300|USD|3百美元
3百亩|300|mu|3百亩
3百平方米|300|m2|3百平方米
3百吨|300|t|3百吨
3百家|300|家|3百家
3百人次|300|人次|3百人次
3百公里|300|km|3百公里
3百立方米|300|m3|3百立方米
3千元|3000|CNY|3千元
3千美元|3000|USD|3千美元
3千亩|3000|mu|3千亩
3千平方米|3000|m2|3千平方米
3千吨|3000|t|3千吨
3千家|3000|家|3千家
3千人次|3000|人次|3千人次
3千公里|3000|km|3千公里
3千立方米|3000|m3|3千立方米
3万元|30000|CNY|3万元
3万美元|30000|USD|3万美元
3万亩|30000|mu|3万亩
3万平方米|30000|m2|3万平方米
3万吨|30000|t|3万吨
3万家|30000|家|3万家
3万人次|30000|人次|3万人次
3万公里|30000|km|3万公里
3万千瓦时|30000|kWh|3万千瓦时
3万立方米|30000|m3|3万立方米
3百万元|3000000|CNY|3百万元
3百万美元|3000000|USD|3百万美元
3百万亩|3000000|mu|3百万亩
3百万平方米|3000000|m2|3百万平方米
3百万吨|3000000|t|3百万吨
3百万家|3000000|家|3百万家
3百万人次|3000000|人次|3百万人次
3百万公里|3000000|km|3百万公里
3百万立方米|3000000|m3|3百万立方米
3千万元|30000000|CNY|3千万元
3千万美元|30000000|USD|3千万美元
3千万亩|30000000|mu|3千万亩
3千万平方米|30000000|m2|3千万平方米
3千万吨|30000000|t|3千万吨
3千万家|30000000|家|3千万家
3千万人次|30000000|人次|3千万人次
3千万公里|30000000|km|3千万公里
3千万立方米|30000000|m3|3千万立方米
3亿元|300000000|CNY|3亿元
3亿美元|300000000|USD|3亿美元
3亿亩|300000000|mu|3亿亩
3亿平方米|300000000|m2|3亿平方米
3亿吨|300000000|t|3亿吨
3亿家|300000000|家|3亿家
3亿人次|300000000|人次|3亿人次
3亿公里|300000000|km|3亿公里
3亿千瓦时|300000000|kWh|3亿千瓦时
3亿立方米|300000000|m3|3亿立方米
3百亿元|30000000000|CNY|3百亿元
3百亿美元|30000000000|USD|3百亿美元
3百亿亩|30000000000|mu|3百亿亩
3百亿平方米|30000000000|m2|3百亿平方米
3百亿吨|30000000000|t|3百亿吨
3百亿家|30000000000|家|3百亿家
3百亿人次|30000000000|人次|3百亿人次
3百亿公里|30000000000|km|3百亿公里
3百亿千瓦时|30000000000|kWh|3百亿千瓦时
3百亿立方米|30000000000|m3|3百亿立方米
3千亿元|300000000000|CNY|3千亿元
3千亿美元|300000000000|USD|3千亿美元
3千亿亩|300000000000|mu|3千亿亩
3千亿平方米|300000000000|m2|3千亿平方米
3千亿吨|300000000000|t|3千亿吨
3千亿家|300000000000|家|3千亿家
3千亿人次|300000000000|人次|3千亿人次
3千亿公里|300000000000|km|3千亿公里
3千亿千瓦时|300000000000|kWh|3千亿千瓦时
3千亿立方米|300000000000|m3|3千亿立方米
3万亿元|3000000000000|CNY|3万亿元
3万亿美元|3000000000000|USD|3万亿美元
3万亿亩|3000000000000|mu|3万亿亩
3万亿平方米|3000000000000|m2|3万亿平方米
3万亿吨|3000000000000|t|3万亿吨
3万亿家|3000000000000|家|3万亿家
3万亿人次|3000000000000|人次|3万亿人次
3万亿公里|3000000000000|km|3万亿公里
3万亿千瓦时|3000000000000|kWh|3万亿千瓦时
3万亿立方米|3000000000000|m3|3万亿立方米
17.9百元|1790|CNY|17.9百元
17.9百美元|1790|USD|17.9百美元
17.9百亩|1790|mu|17.9百亩
17.9百平方米|1790|m2|17.9百平方米
17.9百吨|1790|t|17.9百吨
17.9百家|1790|家|17.9百家
17.9百人次|1790|人次|17.9百人次
17.9百公里|1790|km|17.9百公里
17.9百立方米|1790|m3|17.9百立方米
17.9千元|17900|CNY|17.9千元
17.9千美元|17900|USD|17.9千美元
17.9千亩|17900|mu|17.9千亩
17.9千平方米|17900|m2|17.9千平方米
17.9千吨|17900|t|17.9千吨
17.9千家|17900|家|17.9千家
17.9千人次|17900|人次|17.9千人次
17.9千公里|17900|km|17.9千公里
17.9千立方米|17900|m3|17.9千立方米
17.9万元|179000|CNY|17.9万元
17.9万美元|179000|USD|17.9万美元
17.9万亩|179000|mu|17.9万亩
17.9万平方米|179000|m2|17.9万平方米
17.9万吨|179000|t|17.9万吨
17.9万家|179000|家|17.9万家
17.9万人次|179000|人次|17.9万人次
17.9万公里|179000|km|17.9万公里
17.9万千瓦时|179000|kWh|17.9万千瓦时
17.9万立方米|179000|m3|17.9万立方米
17.9百万元|17900000|CNY|17.9百万元
17.9百万美元|17900000|USD|17.9百万美元
17.9百万亩|17900000|mu|17.9百万亩
17.9百万平方米|17900000|m2|17.9百万平方米
17.9百万吨|17900000|t|17.9百万吨
17.9百万家|17900000|家|17.9百万家
17.9百万人次|17900000|人次|17.9百万人次
17.9百万公里|17900000|km|17.9百万公里
17.9百万立方米|17900000|m3|17.9百万立方米
17.9千万元|179000000|CNY|17.9千万元
17.9千万美元|179000000|USD|17.9千万美元
17.9千万亩|179000000|mu|17.9千万亩
17.9千万平方米|179000000|m2|17.9千万平方米
17.9千万吨|179000000|t|17.9千万吨
17.9千万家|179000000|家|17.9千万家
17.9千万人次|179000000|人次|17.9千万人次
17.9千万公里|179000000|km|17.9千万公里
17.9千万立方米|179000000|m3|17.9千万立方米
17.9亿元|1790000000|CNY|17.9亿元
17.9亿美元|1790000000|USD|17.9亿美元
17.9亿亩|1790000000|mu|17.9亿亩
17.9亿平方米|1790000000|m2|17.9亿平方米
17.9亿吨|1790000000|t|17.9亿吨
17.9亿家|1790000000|家|17.9亿家
17.9亿人次|1790000000|人次|17.9亿人次
17.9亿公里|1790000000|km|17.9亿公里
17.9亿千瓦时|1790000000|kWh|17.9亿千瓦时
17.9亿立方米|1790000000|m3|17.9亿立方米
17.9百亿元|179000000000|CNY|17.9百亿元
17.9百亿美元|179000000000|USD|17.9百亿美元
17.9百亿亩|179000000000|mu|17.9百亿亩
17.9百亿平方米|179000000000|m2|17.9百亿平方米
17.9百亿吨|179000000000|t|17.9百亿吨
17.9百亿家|179000000000|家|17.9百亿家
17.9百亿人次|179000000000|人次|17.9百亿人次
17.9百亿公里|179000000000|km|17.9百亿公里
17.9百亿千瓦时|179000000000|kWh|17.9百亿千瓦时
17.9百亿立方米|179000000000|m3|17.9百亿立方米
17.9千亿元|1790000000000|CNY|17.9千亿元
17.9千亿美元|1790000000000|USD|17.9千亿美元
17.9千亿亩|1790000000000|mu|17.9千亿亩
17.9千亿平方米|1790000000000|m2|17.9千亿平方米
17.9千亿吨|1790000000000|t|17.9千亿吨
17.9千亿家|1790000000000|家|17.9千亿家
17.9千亿人次|1790000000000|人次|17.9千亿人次
17.9千亿公里|1790000000000|km|17.9千亿公里
17.9千亿千瓦时|1790000000000|kWh|17.9千亿千瓦时
17.9千亿立方米|1790000000000|m3|17.9千亿立方米
17.9万亿元|17900000000000|CNY|17.9万亿元
17.9万亿美元|17900000000000|USD|17.9万亿美元
17.9万亿亩|17900000000000|mu|17.9万亿亩
17.9万亿平方米|17900000000000|m2|17.9万亿平方米
17.9万亿吨|17900000000000|t|17.9万亿吨
17.9万亿家|17900000000000|家|17.9万亿家
17.9万亿人次|17900000000000|人次|17.9万亿人次
17.9万亿公里|17900000000000|km|17.9万亿公里
17.9万亿千瓦时|17900000000000|kWh|17.9万亿千瓦时
17.9万亿立方米|17900000000000|m3|17.9万亿立方米
0.5百元|50|CNY|0.5百元
0.5百美元|50|USD|0.5百美元
0.5百亩|50|mu|0.5百亩
0.5百平方米|50|m2|0.5百平方米
0.5百吨|50|t|0.5百吨
0.5百家|50|家|0.5百家
0.5百人次|50|人次|0.5百人次
0.5百公里|50|km|0.5百公里
0.5百立方米|50|m3|0.5百立方米
0.5千元|500|CNY|0.5千元
0.5千美元|500|USD|0.5千美元
0.5千亩|500|mu|0.5千亩
0.5千平方米|500|m2|0.5千平方米
0.5千吨|500|t|0.5千吨
0.5千家|500|家|0.5千家
0.5千人次|500|人次|0.5千人次
0.5千公里|500|km|0.5千公里
0.5千立方米|500|m3|0.5千立方米
0.5万元|5000|CNY|0.5万元
0.5万美元|5000|USD|0.5万美元
0.5万亩|5000|mu|0.5万亩
0.5万平方米|5000|m2|0.5万平方米
0.5万吨|5000|t|0.5万吨
0.5万家|5000|家|0.5万家
0.5万人次|5000|人次|0.5万人次
0.5万公里|5000|km|0.5万公里
0.5万千瓦时|5000|kWh|0.5万千瓦时
0.5万立方米|5000|m3|0.5万立方米
0.5百万元|500000|CNY|0.5百万元
0.5百万美元|500000|USD|0.5百万美元
0.5百万亩|500000|mu|0.5百万亩
0.5百万平方米|500000|m2|0.5百万平方米
0.5百万吨|500000|t|0.5百万吨
0.5百万家|500000|家|0.5百万家
0.5百万人次|500000|人次|0.5百万人次
0.5百万公里|500000|km|0.5百万公里
0.5百万立方米|500000|m3|0.5百万立方米
0.5千万元|5000000|CNY|0.5千万元
0.5千万美元|5000000|USD|0.5千万美元
0.5千万亩|5000000|mu|0.5千万亩
0.5千万平方米|5000000|m2|0.5千万平方米
0.5千万吨|5000000|t|0.5千万吨
0.5千万家|5000000|家|0.5千万家
0.5千万人次|5000000|人次|0.5千万人次
0.5千万公里|5000000|km|0.5千万公里
0.5千万立方米|5000000|m3|0.5千万立方米
0.5亿元|50000000|CNY|0.5亿元
0.5亿美元|50000000|USD|0.5亿美元
0.5亿亩|50000000|mu|0.5亿亩
0.5亿平方米|50000000|m2|0.5亿平方米
0.5亿吨|50000000|t|0.5亿吨
0.5亿家|50000000|家|0.5亿家
0.5亿人次|50000000|人次|0.5亿人次
0.5亿公里|50000000|km|0.5亿公里
0.5亿千瓦时|50000000|kWh|0.5亿千瓦时
0.5亿立方米|50000000|m3|0.5亿立方米
0.5百亿元|5000000000|CNY|0.5百亿元
0.5百亿美元|5000000000|USD|0.5百亿美元
0.5百亿亩|5000000000|mu|0.5百亿亩
0.5百亿平方米|5000000000|m2|0.5百亿平方米
0.5百亿吨|5000000000|t|0.5百亿吨
0.5百亿家|5000000000|家|0.5百亿家
0.5百亿人次|5000000000|人次|0.5百亿人次
0.5百亿公里|5000000000|km|0.5百亿公里
0.5百亿千瓦时|5000000000|kWh|0.5百亿千瓦时
0.5百亿立方米|5000000000|m3|0.5百亿立方米
0.5千亿元|50000000000|CNY|0.5千亿元
0.5千亿美元|50000000000|USD|0.5千亿美元
0.5千亿亩|50000000000|mu|0.5千亿亩
0.5千亿平方米|50000000000|m2|0.5千亿平方米
0.5千亿吨|50000000000|t|0.5千亿吨
0.5千亿家|50000000000|家|0.5千亿家
0.5千亿人次|50000000000|人次|0.5千亿人次
0.5千亿公里|50000000000|km|0.5千亿公里
0.5千亿千瓦时|50000000000|kWh|0.5千亿千瓦时
0.5千亿立方米|50000000000|m3|0.5千亿立方米
0.5万亿元|500000000000|CNY|0.5万亿元
0.5万亿美元|500000000000|USD|0.5万亿美元
0.5万亿亩|500000000000|mu|0.5万亿亩
0.5万亿平方米|500000000000|m2|0.5万亿平方米
0.5万亿吨|500000000000|t|0.5万亿吨
0.5万亿家|500000000000|家|0.5万亿家
0.5万亿人次|500000000000|人次|0.5万亿人次
0.5万亿公里|500000000000|km|0.5万亿公里
0.5万亿千瓦时|500000000000|kWh|0.5万亿千瓦时
0.5万亿立方米|500000000000|m3|0.5万亿立方米
1,234.5万元|12345000|CNY|1234.5万元
1,234.5万美元|12345000|USD|1234.5万美元
1,234.5万亩|12345000|mu|1234.5万亩
1,234.5万平方米|12345000|m2|1234.5万平方米
1,234.5万吨|12345000|t|1234.5万吨
1,234.5万家|12345000|家|1234.5万家
1,234.5万人次|12345000|人次|1234.5万人次
1,234.5万公里|12345000|km|1234.5万公里
1,234.5万千瓦时|12345000|kWh|1234.5万千瓦时
1,234.5万立方米|12345000|m3|1234.5万立方米
1,234.5亿元|123450000000|CNY|1234.5亿元
1,234.5亿美元|123450000000|USD|1234.5亿美元
1,234.5亿亩|123450000000|mu|1234.5亿亩
1,234.5亿平方米|123450000000|m2|1234.5亿平方米
1,234.5亿吨|123450000000|t|1234.5亿吨
1,234.5亿家|123450000000|家|1234.5亿家
1,234.5亿人次|123450000000|人次|1234.5亿人次
1,234.5亿公里|123450000000|km|1234.5亿公里
1,234.5亿千瓦时|123450000000|kWh|1234.5亿千瓦时
1,234.5亿立方米|123450000000|m3|1234.5亿立方米
2.5 hundred yuan|250|CNY|2.5 hundred CNY
2.5 hundred US dollars|250|USD|2.5 hundred USD
2.5 hundred mu|250|mu|2.5 hundred mu
2.5 hundred square meters|250|m2|2.5 hundred m2
2.5 hundred tons|250|t|2.5 hundred t
2.5 hundred kWh|250|kWh|2.5 hundred kWh
2.5 hundred kilometers|250|km|2.5 hundred km
2.5 thousand yuan|2500|CNY|2.5 thousand CNY
2.5 thousand US dollars|2500|USD|2.5 thousand USD
2.5 thousand mu|2500|mu|2.5 thousand mu
2.5 thousand square meters|2500|m2|2.5 thousand m2
2.5 thousand tons|2500|t|2.5 thousand t
2.5 thousand kWh|2500|kWh|2.5 thousand kWh
2.5 thousand kilometers|2500|km|2.5 thousand km
2.5 million yuan|2500000|CNY|2.5 million CNY
2.5 million US dollars|2500000|USD|2.5 million USD
2.5 million mu|2500000|mu|2.5 million mu
2.5 million square meters|2500000|m2|2.5 million m2
2.5 million tons|2500000|t|2.5 million t
2.5 million kWh|2500000|kWh|2.5 million kWh
2.5 million kilometers|2500000|km|2.5 million km
2.5 billion yuan|2500000000|CNY|2.5 billion CNY
2.5 billion US dollars|2500000000|USD|2.5 billion USD
2.5 billion mu|2500000000|mu|2.5 billion mu
2.5 billion square meters|2500000000|m2|2.5 billion m2
2.5 billion tons|2500000000|t|2.5 billion t
2.5 billion kWh|2500000000|kWh|2.5 billion kWh
2.5 billion kilometers|2500000000|km|2.5 billion km
2.5 trillion yuan|2500000000000|CNY|2.5 trillion CNY
2.5 trillion US dollars|2500000000000|USD|2.5 trillion USD
2.5 trillion mu|2500000000000|mu|2.5 trillion mu
2.5 trillion square meters|2500000000000|m2|2.5 trillion m2
2.5 trillion tons|2500000000000|t|2.5 trillion t
2.5 trillion kWh|2500000000000|kWh|2.5 trillion kWh
2.5 trillion kilometers|2500000000000|km|2.5 trillion km
2.5 bn yuan|2500000000|CNY|2.5 bn CNY
2.5 bn US dollars|2500000000|USD|2.5 bn USD
2.5 bn mu|2500000000|mu|2.5 bn mu
2.5 bn square meters|2500000000|m2|2.5 bn m2
2.5 bn tons|2500000000|t|2.5 bn t
2.5 bn kWh|2500000000|kWh|2.5 bn kWh
2.5 bn kilometers|2500000000|km|2.5 bn km
2.5 tn yuan|2500000000000|CNY|2.5 tn CNY
2.5 tn US dollars|2500000000000|USD|2.5 tn USD
2.5 tn mu|2500000000000|mu|2.5 tn mu
2.5 tn square meters|2500000000000|m2|2.5 tn m2
2.5 tn tons|2500000000000|t|2.5 tn t
2.5 tn kWh|2500000000000|kWh|2.5 tn kWh
2.5 tn kilometers|2500000000000|km|2.5 tn km
40 hundred yuan|4000|CNY|40 hundred CNY
40 hundred US dollars|4000|USD|40 hundred USD
40 hundred mu|4000|mu|40 hundred mu
40 hundred square meters|4000|m2|40 hundred m2
40 hundred tons|4000|t|40 hundred t
40 hundred kWh|4000|kWh|40 hundred kWh
40 hundred kilometers|4000|km|40 hundred km
40 thousand yuan|40000|CNY|40 thousand CNY
40 thousand US dollars|40000|USD|40 thousand USD
40 thousand mu|40000|mu|40 thousand mu
40 thousand square meters|40000|m2|40 thousand m2
40 thousand tons|40000|t|40 thousand t
40 thousand kWh|40000|kWh|40 thousand kWh
40 thousand kilometers|40000|km|40 thousand km
40 million yuan|40000000|CNY|40 million CNY
40 million US dollars|40000000|USD|40 million USD
40 million mu|40000000|mu|40 million mu
40 million square meters|40000000|m2|40 million m2
40 million tons|40000000|t|40 million t
40 million kWh|40000000|kWh|40 million kWh
40 million kilometers|40000000|km|40 million km
40 billion yuan|40000000000|CNY|40 billion CNY
40 billion US dollars|40000000000|USD|40 billion USD
40 billion mu|40000000000|mu|40 billion mu
40 billion square meters|40000000000|m2|40 billion m2
40 billion tons|40000000000|t|40 billion t
40 billion kWh|40000000000|kWh|40 billion kWh
40 billion kilometers|40000000000|km|40 billion km
40 trillion yuan|40000000000000|CNY|40 trillion CNY
40 trillion US dollars|40000000000000|USD|40 trillion USD
40 trillion mu|40000000000000|mu|40 trillion mu
40 trillion square meters|40000000000000|m2|40 trillion m2
40 trillion tons|40000000000000|t|40 trillion t
40 trillion kWh|40000000000000|kWh|40 trillion kWh
40 trillion kilometers|40000000000000|km|40 trillion km
40 bn yuan|40000000000|CNY|40 bn CNY
40 bn US dollars|40000000000|USD|40 bn USD
40 bn mu|40000000000|mu|40 bn mu
40 bn square meters|40000000000|m2|40 bn m2
40 bn tons|40000000000|t|40 bn t
40 bn kWh|40000000000|kWh|40 bn kWh
40 bn kilometers|40000000000|km|40 bn km
40 tn yuan|40000000000000|CNY|40 tn CNY
40 tn US dollars|40000000000000|USD|40 tn USD
40 tn mu|40000000000000|mu|40 tn mu
40 tn square meters|40000000000000|m2|40 tn m2
40 tn tons|40000000000000|t|40 tn t
40 tn kWh|40000000000000|kWh|40 tn kWh
40 tn kilometers|40000000000000|km|40 tn km
17.9亿元|1790000000|CNY|17.9亿元
5735万美元|57350000|USD|5735万美元
557亩|557|mu|557亩
8.8%|8.8|%|8.8%
８．８％|8.8|%|8.8%
4000万台|40000000|台|4000万台
321.4万元/亩|3214000|CNY/mu|321.4万元/亩
USD 57.35 million|57350000|USD|57.35 million USD
$9.78bn|9780000000|USD|9.78 bn USD
US$20m|20000000|USD|20 million USD
HK$5.5 million|5500000|HKD|5.5 million HKD
€30|30|EUR|30 EUR
¥17.9亿|1790000000|CNY|17.9亿元
￥1,234.50|1234.50|CNY|1234.50 CNY
RMB 100 million|100000000|CNY|100 million CNY
人民币3.2亿元|320000000|CNY|3.2亿元
１２亩|12|mu|12亩
一千二百元|1200|CNY|1200元
两千亩|2000|mu|2000亩
一百二十三家|123|家|123家
1亿2000万元|120000000|CNY|1.2亿元
3.5億元|350000000|CNY|3.5亿元
2萬噸|20000|t|2万吨
-3.5%|-3.5|%|-3.5%
－12亩|-12|mu|-12亩
+7家|7|家|7家
0.35吨标准煤/万元|0.000035|tce/CNY|0.35吨标准煤/万元
35微克/立方米|35|ug/m3|35微克/立方米
35 μg/m³|35|ug/m3|35 ug/m3
12 kWh/m2|12|kWh/m2|12 kWh/m2
5人/平方公里|5|人/km2|5人/平方公里
8.5件/万人|0.00085|件/人|8.5件/万人
6元/10万人|0.00006|CNY/人|6元/10万人
9.81 m/s2|9.81|m/s2|9.81 m/s2
9.81 m/s^2|9.81|m/s2|9.81 m/s2
3 kg·m/s2|3|kg.m/s2|3 kg.m/s2
15 yuan per square meter|15|CNY/m2|15 CNY/m2
7.5 元/平方米·月|7.5|CNY/m2/month|7.5元/平方米/个月
百分之六点五|6.5|%|6.5%
千分之三|3|‰|3‰
三成|3|成|3成
5倍|5|times|5倍
1.2个百分点|1.2|pp|1.2个百分点
25个基点|25|bp|25个基点
1.2 percentage points|1.2|pp|1.2 pp
100-yuan|100|CNY|100 CNY
3|3|1|3
3万|30000|1|3万
0.00|0.00|1|0.00
12345678901234567890.5元|12345678901234567890.5|CNY|12345678901234567890.5元
5m|5|m|5 m
5 m yuan|5000000|CNY|5 million CNY
20k USD|20000|USD|20 thousand USD
100㎡|100|m2|100 m2
100 km²|100|km2|100 km2
5 kn|5|kn|5 kn
5 kN|5|kN|5 kN
5 A|5|A|5 A
5 a|5|a|5 a
3个月|3|month|3个月
2小时|2|h|2小时
30天|30|d|30天
45分钟|45|min|45分钟
18岁|18|岁|18岁
1台（套）|1|台套|1台套
20000标箱|20000|TEU|20000标箱
1.5 GW|1.5|GW|1.5 GW
1.5GW|1.5|GW|1.5 GW
6MWh|6|MWh|6 MWh
120分/千瓦时|120|fenCNY/kWh|120分钱/千瓦时
3/km2|3|1/km2|3 /km2
3人/10万人|0.00003|1|0.00003
.5元|0.5|CNY|0.5元
500万吨公里|5000000|tkm|500万吨公里
80美元/桶|80|USD/bbl|80美元/桶
$80/barrel|80|USD/bbl|80 USD/bbl
forty-five mu|45|mu|45 mu
two hundred and six households|206|户|206户
\.
SELECT count(*) >= 500 AS enough FROM literal;

-- What is not as the table says
SELECT written, amount(written::quantity), amount, unit(written::quantity), unit, written::quantity, shown
FROM literal
WHERE amount(written::quantity)::text <> amount OR unit(written::quantity) <> unit OR written::quantity::text <> shown;

-- What comes out goes in again, and gives the same datum
SELECT written FROM literal
WHERE quantity_send(written::quantity::text::quantity) <> quantity_send(written::quantity);

-- Every name of every unit is read as that unit, and what is shown is read again
SELECT code, name, unit(('7 ' || name)::quantity)
FROM quantity_units, unnest(names) AS name
WHERE unit(('7 ' || name)::quantity) <> code
	OR quantity_send(('7 ' || name)::quantity::text::quantity) <> quantity_send(('7 ' || name)::quantity)
ORDER BY 1, 2;
SELECT count(*) > 1500 AS names FROM quantity_units, unnest(names);
SELECT code FROM quantity_units
WHERE quantity_send(quantity(1.5, code)::text::quantity) <> quantity_send(quantity(1.5, code)) OR unit(quantity(1, code)) <> code;
SELECT count(*) > 500 AS units, count(*) FILTER (WHERE class = 'currency') > 160 AS currencies,
	count(*) FILTER (WHERE class = 'count') > 150 AS counting_words FROM quantity_units;

-- Every scale word, with a unit and alone
SELECT word, ('2.5' || word || unit)::quantity AS shown, amount(('2.5' || word || unit)::quantity), amount(('2.5' || word)::quantity) AS number
FROM unnest('{百,千,万,百万,千万,亿,百亿,千亿,万亿," hundred"," thousand"," million"," millions"," billion"," trillion"," ten thousand"," hundred thousand",
	" hundred-million"," hundred billion",k,m,bn,tn,mn,mln,bln}'::text[]) AS word, LATERAL (SELECT CASE WHEN word ~ '[a-z]' THEN ' USD' ELSE '元' END) AS of (unit);

-- Every name of every unit reads as it, and what a unit prints reads back
CREATE FUNCTION pg_temp.unit_of(literal text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN unit(literal::quantity);
EXCEPTION WHEN invalid_text_representation THEN
	RETURN NULL;
END $$;
SELECT code, name FROM quantity_units, unnest(names) AS name WHERE coalesce(pg_temp.unit_of('3' || name), pg_temp.unit_of('3 ' || name)) IS DISTINCT FROM code;
SELECT code FROM quantity_units WHERE quantity_send(quantity(1.5, code)::text::quantity) <> quantity_send(quantity(1.5, code));
-- SI symbols mean what their case says; where that tells two apart, another case is refused
SELECT written, unit(written::quantity), amount(written::quantity, base) AS in_base, base
FROM (VALUES ('3 mW', 'W'), ('3 MW', 'W'), ('3 mPa', 'Pa'), ('3 MPa', 'Pa'), ('3 mg', 'g'), ('3 Mg', 'g'), ('3 ms', 's'), ('3 mS', 'S'), ('3 Mb', 'bit'), ('3 MB', 'bit'),
	('3 kΩ', 'Ohm'), ('3 μF', 'F'), ('3微法', 'F'), ('3毫安', 'A'), ('3 nH', 'H'), ('3 mT', 'T'), ('3 GBq', 'Bq'), ('3 mmol/L', 'mol/m3'), ('3 J/K', 'J/kelvin'), ('3 meV', 'J'),
	('3 kvar', 'W'), ('3 meganewtons', 'N'), ('3 Qm', 'm'), ('3 qm', 'm'), ('3 atm', 'Pa'), ('3 KM', 'm'), ('3 usd', 'USD')) AS t (written, base);
-- brackets below the line
SELECT written, unit(written::quantity), written::quantity = plain::quantity AS as_plain
FROM (VALUES ('5 kWh/(m2.a)', '5 kWh/m2/a'), ('30元/（平方米·月）', '30元/平方米/月'), ('3 W/(m2·K)', '3 W/m2/K'), ('2件/(万人.a)', '2件/万人/a'), ('1/(m.s)', '1/m/s'),
	('8 kWh/(m2.a).kg', '8 kWh.kg/m2/a'), ('3 J/(kg.K)/s', '3 J/kg/K/s')) AS t (written, plain);
SELECT '5 kWh/(m2.a'::quantity;
SELECT '5 kWh/()'::quantity;
-- traditional forms
SELECT written, written::quantity AS shown FROM unnest('{5萬圓,三萬美圓,3億港圓,12億2000萬元,256畝,５公頃,3平方公里,2萬噸,3千瓦時,5個百分點}'::text[]) AS written;
SELECT '3 mw'::quantity;
SELECT '3 gm'::quantity;

-- A sign before the number is a currency
SELECT name, unit((name || '5')::quantity) FROM (VALUES ('$'), ('US$'), ('HK$'), ('A$'), ('C$'), ('NT$'), ('S$'), ('R$'), ('¥'), ('CN¥'), ('JP¥'),
	('€'), ('£'), ('₩'), ('₹'), ('₽'), ('₺'), ('₫'), ('฿'), ('₱'), ('₪'), ('RMB'), ('人民币'), ('USD'), ('XDR')) AS sign (name);

-- What it takes on disk beside numeric
CREATE TEMPORARY TABLE stored (q quantity, n numeric);
INSERT INTO stored VALUES ('17.9亿元', 17.9), ('557亩', 557), ('8.8%', 8.8), ('5735万美元', 5735);
SELECT q, pg_column_size(q) - pg_column_size(n) AS more FROM stored;

-- Long ones
SELECT length((repeat('9', 1000) || '.' || repeat('9', 500) || '元')::quantity::text);
SELECT amount((repeat('9', 1000) || '亿元')::quantity) = (repeat('9', 1000) || '00000000')::numeric AS exact;

-- What 16 and later say of it without an error
CREATE FUNCTION pg_temp.soft() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE held boolean;
BEGIN
	IF current_setting('server_version_num')::int < 160000 THEN
		RETURN true;
	END IF;
	EXECUTE $q$SELECT pg_input_is_valid('17.9亿元', 'quantity') AND NOT pg_input_is_valid('17.9亿圆圆', 'quantity')
		AND NOT pg_input_is_valid('', 'quantity') AND NOT pg_input_is_valid(repeat('9', 200000), 'quantity')
		AND NOT pg_input_is_valid('3家', 'quantity(元)') AND NOT pg_input_is_valid('3x[=2 zz]', 'quantity')
		AND (SELECT sql_error_code = '22003' FROM pg_input_error_info(repeat('9', 200000), 'quantity'))
		AND (SELECT sql_error_code = '42804' AND message = 'quantity "3家" does not fit type quantity(元)' FROM pg_input_error_info('3家', 'quantity(元)'))
		AND (SELECT bool_and(NOT pg_input_is_valid(bad, 'quantity')) FROM unnest('{--5元,5元//亩,NaN,1e5元,5 m^100,3x[=2 3x[=],1/2元,USD 5 EUR,元}'::text[]) AS bad)
		AND NOT pg_input_is_valid('[1元,2家)', 'quantity_range') AND NOT pg_input_is_valid('[1元,2圆圆)', 'quantity_range') AND pg_input_is_valid('[1元,2亿元)', 'quantity_range')
		AND (SELECT sql_error_code = '22P02' AND detail = 'Unknown unit "圆圆".' FROM pg_input_error_info('17.9亿圆圆', 'quantity'))$q$ INTO held;
	RETURN held;
END $$;
SELECT pg_temp.soft() AS soft_errors;
