/** Chinese, Japanese and Korean words of organisations' names with English ones, longer ones first; other letters of China are read as pinyin. */
const WORDS = `
股份有限公司 joint stock company; 有限责任公司 limited liability company; 有限公司 co ltd; 进出口 import export; 研究所 institute; 研究院 institute
公司 company; 集团 group; 電子 electronics; 电子 electronics; 科技 technology; 技术 technology; 贸易 trading; 国际 international; 建设 construction
建筑 construction; 银行 bank; 大学 university; 中国 china; 工业 industry; 实业 industry; 石油 oil; 化工 chemical; 投资 investment; 航空 aviation
纺织 textile; 广东 guangdong; 浙江 zhejiang; 江苏 jiangsu; 山东 shandong; 福建 fujian; 四川 sichuan; 湖北 hubei; 湖南 hunan
河北 hebei; 河南 henan; 辽宁 liaoning; 云南 yunnan; 西藏 tibet; 内蒙古 inner mongolia; 能源 energy; 船舶 ship; 海运 shipping; 物流 logistics; 有色金属 metal
机械 machine; 人民 people; 法院 court; 公安局 police; 检察院 prosecutor; 北京 beijing; 上海 shanghai; 深圳 shenzhen; 广州 guangzhou; 天津 tianjin
最高人民法院 supreme peoples court; 最高人民检察院 supreme peoples prosecutor; 人民法院 peoples court; 人民检察院 peoples prosecutor; 中级 intermediate; 高级 high; 最高 supreme
公安部 ministry public security; 外交部 ministry foreign; 国家安全部 ministry state security; 司法部 ministry justice; 全国人民代表大会 national peoples congress; 共产党 communist party
记者 journalists; 記者 journalists; 律师 lawyers; 律師 lawyers; 作家 writers; 教师 teachers; 学生 students; 妇女 women; 工人 workers; 工会 trade union; 協會 association; 协会 association; 協会 association
联合会 federation; 聯合會 federation; 委员会 committee; 基金会 foundation; 中心 centre; 联盟 alliance; 人权 human rights; 民主 democratic; 自由 freedom; 独立 independent; 新闻 news; 日报 daily; 晚报 evening
电视台 television; 广播 radio; 监狱 prison; 看守所 pretrial prison; 政府 government; 警察 police; 裁判所 court; 労働組合 trade union; 弁護士 lawyers; 新聞 newspaper; 日本 japan; 東京 tokyo
대법원 supreme court; 헌법재판소 constitutional court; 고등법원 high court; 지방법원 district court; 법원 court; 검찰청 prosecutor; 경찰청 police; 국가인권위원회 national human rights commission
국가정보원 national intelligence service; 기자협회 journalists association; 기자 journalists; 협회 association; 노동조합 trade union; 민주당 democratic party; 국회 national assembly; 법무부 ministry justice
외교부 ministry foreign; 국방부 ministry defence; 통일부 ministry unification; 위원회 committee; 변호사 lawyers; 연맹 federation; 연합 union; 신문 newspaper; 방송 broadcasting; 서울 seoul; 부산 busan; 한국 korea
香港 hong kong; 武汉 wuhan; 成都 chengdu; 大连 dalian; 青岛 qingdao; 南京 nanjing; 杭州 hangzhou; 西安 xian; 新疆 xinjiang; 重庆 chongqing
`

const words = WORDS.trim()
  .split(/; |\n/)
  .map((row): readonly [string, string] => {
    const space = row.indexOf(' ')
    return [row.slice(0, space), row.slice(space)]
  })

/** An organisation's name in letters of China or Korea with the words in it that are known in English, each apart. */
export const partHan = (name: string): string =>
  /\p{Script=Han}{3}|\p{Script=Hangul}{2}/u.test(name)
    ? words.reduce((text, [han, english]) => text.replaceAll(han, ` ${english} `), name).trim()
    : name
