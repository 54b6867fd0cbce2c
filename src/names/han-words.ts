/** Chinese words of organisations' names with English ones, longer ones first; other letters are read as pinyin. */
const WORDS = `
股份有限公司 joint stock company; 有限责任公司 limited liability company; 有限公司 co ltd; 进出口 import export; 研究所 institute; 研究院 institute
公司 company; 集团 group; 電子 electronics; 电子 electronics; 科技 technology; 技术 technology; 贸易 trading; 国际 international; 建设 construction
建筑 construction; 银行 bank; 大学 university; 中国 china; 工业 industry; 实业 industry; 石油 oil; 化工 chemical; 投资 investment; 航空 aviation
纺织 textile; 广东 guangdong; 浙江 zhejiang; 江苏 jiangsu; 山东 shandong; 福建 fujian; 四川 sichuan; 湖北 hubei; 湖南 hunan
河北 hebei; 河南 henan; 辽宁 liaoning; 云南 yunnan; 西藏 tibet; 内蒙古 inner mongolia; 能源 energy; 船舶 ship; 海运 shipping; 物流 logistics; 有色金属 metal
机械 machine; 人民 people; 法院 court; 公安局 police; 检察院 prosecutor; 北京 beijing; 上海 shanghai; 深圳 shenzhen; 广州 guangzhou; 天津 tianjin
香港 hong kong; 武汉 wuhan; 成都 chengdu; 大连 dalian; 青岛 qingdao; 南京 nanjing; 杭州 hangzhou; 西安 xian; 新疆 xinjiang; 重庆 chongqing
`

const words = WORDS.trim()
  .split(/; |\n/)
  .map((row): readonly [string, string] => {
    const space = row.indexOf(' ')
    return [row.slice(0, space), row.slice(space)]
  })

/** A Chinese organisation's name with the words in it that are known in English, each apart. */
export const partHan = (name: string): string =>
  /\p{Script=Han}{3}/u.test(name)
    ? words.reduce((text, [han, english]) => text.replaceAll(han, ` ${english} `), name).trim()
    : name
