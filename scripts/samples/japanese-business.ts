/** Lines of business of the invented Japanese companies, as they describe themselves on a registration form. */
export type JapaneseLine = {
  field: string
  stem: string
  stemEn: string
  prefectures: string[]
  variants: { offer: string; offers: string[]; seek: string; seeks: string[] }[]
}

export const japaneseLines: JapaneseLine[] = [
  {
    field: '自動車部品製造',
    stem: '自動車部品',
    stemEn: 'Auto Parts',
    prefectures: ['aichi', 'shizuoka', 'gunma', 'hiroshima', 'tochigi'],
    variants: [
      {
        offer: '自動車部品の品質管理技術を提供',
        offers: ['automotive-motorcycle', 'supporting-industry'],
        seek: '①部品の調達先 ②技能人材の受入れを希望',
        seeks: ['supporting-industry', 'labour-employment'],
      },
      {
        offer: '電動車用電池部品を販売したい',
        offers: ['hybrid-ev', 'automotive-motorcycle'],
        seek: '樹脂部品を調達したい',
        seeks: ['plastics-rubber', 'supporting-industry'],
      },
    ],
  },
  {
    field: '金型・プレス加工',
    stem: '精密金型',
    stemEn: 'Precision Mold',
    prefectures: ['osaka', 'niigata', 'saitama', 'shiga'],
    variants: [
      {
        offer: '精密金型の設計・製作、技術移転可能',
        offers: ['metalworking-moulds', 'technology-transfer'],
        seek: '金属加工の委託先を探している',
        seeks: ['metalworking-moulds'],
      },
      {
        offer: '金型メンテナンス技術の提供',
        offers: ['metalworking-moulds'],
        seek: 'ベトナムの工業団地への進出を検討、工業団地の紹介を希望',
        seeks: ['industrial-parks'],
      },
    ],
  },
  {
    field: '産業機械',
    stem: '機械工業',
    stemEn: 'Machinery',
    prefectures: ['nagano', 'osaka', 'hiroshima', 'toyama'],
    variants: [
      {
        offer: '工作機械、省力化装置を販売したい',
        offers: ['mechanical-manufacturing', 'automation-robotics'],
        seek: '現地の販売代理店を求める',
        seeks: ['retail'],
      },
      {
        offer: '食品包装機械の輸出',
        offers: ['mechanical-manufacturing', 'food-processing'],
        seek: '機械加工部品を調達したい',
        seeks: ['mechanical-manufacturing', 'supporting-industry'],
      },
    ],
  },
  {
    field: 'ロボット・FA',
    stem: 'ロボット',
    stemEn: 'Robotics',
    prefectures: ['fukuoka', 'kanagawa', 'aichi'],
    variants: [
      {
        offer: '工場自動化・ロボットシステムを提供',
        offers: ['automation-robotics'],
        seek: 'ソフトウェア開発の委託先、AI人材を求める',
        seeks: ['software-it', 'ai'],
      },
    ],
  },
  {
    field: '電子部品',
    stem: '電子',
    stemEn: 'Electronics',
    prefectures: ['yamagata', 'tokushima', 'shimane', 'kyoto'],
    variants: [
      {
        offer: '電子部品・センサーを販売',
        offers: ['electronics'],
        seek: '基板実装の委託先を探している',
        seeks: ['electronics'],
      },
      {
        offer: '半導体製造装置の部品を提供',
        offers: ['semiconductor'],
        seek: '半導体の設計人材を求める',
        seeks: ['semiconductor'],
      },
    ],
  },
  {
    field: 'プラスチック成形',
    stem: '樹脂',
    stemEn: 'Plastics',
    prefectures: ['gunma', 'gifu', 'osaka', 'tochigi'],
    variants: [
      {
        offer: '樹脂材料、バイオプラスチックの提供',
        offers: ['plastics-rubber', 'green-materials'],
        seek: '射出成形の協力工場を探している',
        seeks: ['plastics-rubber'],
      },
    ],
  },
  {
    field: '食品製造',
    stem: '食品',
    stemEn: 'Foods',
    prefectures: ['hokkaido', 'niigata', 'kagawa', 'miyagi', 'nara'],
    variants: [
      {
        offer: '冷凍食品の加工技術を提供',
        offers: ['food-processing'],
        seek: '冷凍果物・野菜など農産物を輸入したい',
        seeks: ['quality-produce'],
      },
      {
        offer: '日本酒・調味料を輸出したい',
        offers: ['food-processing'],
        seek: '現地の小売・流通パートナーを求める',
        seeks: ['retail'],
      },
    ],
  },
  {
    field: '水産加工',
    stem: '水産',
    stemEn: 'Fisheries',
    prefectures: ['miyagi', 'ehime', 'wakayama', 'nagasaki', 'tottori'],
    variants: [
      {
        offer: '水産加工・冷凍技術を提供',
        offers: ['fisheries-aquaculture'],
        seek: 'エビ・白身魚を輸入したい',
        seeks: ['fisheries-aquaculture'],
      },
      {
        offer: '養殖設備を販売したい',
        offers: ['fisheries-aquaculture'],
        seek: '技能実習生の受入れを希望',
        seeks: ['labour-employment'],
      },
    ],
  },
  {
    field: '農業資材・スマート農業',
    stem: '農業技研',
    stemEn: 'AgriTech',
    prefectures: ['yamanashi', 'gunma', 'akita', 'ibaraki'],
    variants: [
      {
        offer: 'スマート農業設備、植物工場の技術を提供',
        offers: ['high-tech-agriculture'],
        seek: '農業生産法人との連携、現地試験の協力先を求める',
        seeks: ['agriculture'],
      },
      {
        offer: '種苗を販売したい',
        offers: ['agriculture'],
        seek: '農業分野の人材の受入れを希望',
        seeks: ['agriculture', 'labour-employment'],
      },
    ],
  },
  {
    field: '農産物輸入・卸',
    stem: '青果',
    stemEn: 'Fresh Produce',
    prefectures: ['osaka', 'tokyo', 'hyogo', 'fukuoka'],
    variants: [
      {
        offer: '日本国内の販路（小売・流通）を提供',
        offers: ['retail'],
        seek: '果物・青果物を輸入したい',
        seeks: ['quality-produce'],
      },
      {
        offer: 'ぶどう・梨など日本産果物を輸出したい',
        offers: ['quality-produce'],
        seek: '高級スーパーなど小売の販売先を求める',
        seeks: ['retail'],
      },
    ],
  },
  {
    field: '小売・流通',
    stem: '百貨',
    stemEn: 'Retail',
    prefectures: ['tokyo', 'osaka', 'chiba'],
    variants: [
      {
        offer: '日本での販路、ECサイトを提供',
        offers: ['retail'],
        seek: '特産品（OCOP）・工芸品の仕入先を探している',
        seeks: ['ocop-local-specialties', 'handicraft'],
      },
    ],
  },
  {
    field: '繊維・アパレル',
    stem: '繊維',
    stemEn: 'Textile',
    prefectures: ['okayama', 'fukui', 'gifu'],
    variants: [
      {
        offer: '機能性繊維・リサイクル糸の提供',
        offers: ['textile-garment', 'circular-economy'],
        seek: '縫製の委託先を探している',
        seeks: ['textile-garment'],
      },
    ],
  },
  {
    field: 'ソフトウェア',
    stem: 'システム',
    stemEn: 'Systems',
    prefectures: ['shimane', 'tokyo', 'fukuoka', 'nara'],
    variants: [
      {
        offer: '業務システム、DXコンサルティングを提供',
        offers: ['software-it', 'digital-transformation'],
        seek: 'オフショア開発の委託先、IT人材を求める',
        seeks: ['software-it'],
      },
      { offer: 'AI画像検査システムを販売', offers: ['ai'], seek: 'スタートアップとの連携を希望', seeks: ['startup'] },
    ],
  },
  {
    field: '物流',
    stem: '物流',
    stemEn: 'Logistics',
    prefectures: ['hyogo', 'kanagawa', 'aichi'],
    variants: [
      {
        offer: 'コールドチェーン、自動倉庫の技術を提供',
        offers: ['smart-logistics', 'automation-robotics'],
        seek: '現地の物流・倉庫会社との連携を希望',
        seeks: ['smart-logistics'],
      },
    ],
  },
  {
    field: '環境・水処理',
    stem: '環境',
    stemEn: 'Environment',
    prefectures: ['shiga', 'fukuoka', 'hiroshima', 'kanagawa'],
    variants: [
      {
        offer: '水処理設備、排水処理技術を提供',
        offers: ['environment-water-waste'],
        seek: '工業団地・自治体の紹介を希望',
        seeks: ['industrial-parks', 'local-cooperation'],
      },
      {
        offer: '廃棄物リサイクル設備を販売したい',
        offers: ['environment-water-waste', 'circular-economy'],
        seek: '現地の廃棄物処理会社との連携を希望',
        seeks: ['environment-water-waste'],
      },
    ],
  },
  {
    field: '再生可能エネルギー',
    stem: 'エナジー',
    stemEn: 'Energy',
    prefectures: ['akita', 'yamanashi', 'tokushima', 'fukushima'],
    variants: [
      {
        offer: '水素・燃料電池システムを提供',
        offers: ['hydrogen'],
        seek: '再生可能エネルギーの案件を探している',
        seeks: ['clean-energy'],
      },
      {
        offer: '蓄電池、省エネ設備を販売したい',
        offers: ['hybrid-ev', 'energy'],
        seek: '太陽光発電事業者との協力を希望',
        seeks: ['clean-energy'],
      },
    ],
  },
  {
    field: '介護',
    stem: '福祉会',
    stemEn: 'Care',
    prefectures: ['gunma', 'niigata', 'tokyo', 'osaka', 'ehime'],
    variants: [
      {
        offer: '介護研修プログラムを提供',
        offers: ['elderly-care', 'hr-training'],
        seek: '介護人材の受入れを希望',
        seeks: ['elderly-care', 'labour-employment'],
      },
    ],
  },
  {
    field: '人材紹介',
    stem: '人材',
    stemEn: 'Staffing',
    prefectures: ['tokyo', 'osaka', 'aichi'],
    variants: [
      {
        offer: '特定技能人材の受入れ企業を紹介',
        offers: ['labour-employment'],
        seek: '送出機関、日本語学校との連携を希望',
        seeks: ['labour-employment', 'japanese-language'],
      },
    ],
  },
  {
    field: '医療機器',
    stem: '医療機器',
    stemEn: 'Medical Devices',
    prefectures: ['tochigi', 'fukushima', 'tokyo'],
    variants: [
      {
        offer: '医療機器・手術器具を販売したい',
        offers: ['medical-devices'],
        seek: '病院、現地販売代理店を求める',
        seeks: ['healthcare', 'retail'],
      },
    ],
  },
  {
    field: '製薬・健康食品',
    stem: '製薬',
    stemEn: 'Pharma',
    prefectures: ['toyama', 'nara', 'osaka'],
    variants: [
      {
        offer: '医薬品の製剤技術、技術移転可能',
        offers: ['pharmaceuticals', 'technology-transfer'],
        seek: '薬用植物など漢方原料を調達したい',
        seeks: ['pharmaceuticals'],
      },
    ],
  },
  {
    field: '旅行業',
    stem: 'トラベル',
    stemEn: 'Travel',
    prefectures: ['hokkaido', 'nara', 'wakayama', 'okinawa'],
    variants: [
      {
        offer: '日本発ベトナム観光ツアーを販売',
        offers: ['tourism'],
        seek: '現地の旅行会社との連携、訪日観光客の誘致を希望',
        seeks: ['tourism'],
      },
      {
        offer: '温泉旅館の運営ノウハウを提供',
        offers: ['eco-resort-tourism'],
        seek: 'リゾート開発の協力先を求める',
        seeks: ['eco-resort-tourism'],
      },
    ],
  },
  {
    field: '建設・土木',
    stem: '建設',
    stemEn: 'Construction',
    prefectures: ['kochi', 'shizuoka', 'ishikawa'],
    variants: [
      {
        offer: '治水・浸水対策、橋梁の補修技術を提供',
        offers: ['flood-drainage', 'infrastructure-construction'],
        seek: '建設人材の受入れを希望',
        seeks: ['infrastructure-construction', 'labour-employment'],
      },
    ],
  },
  {
    field: '防災',
    stem: '防災',
    stemEn: 'Disaster Prevention',
    prefectures: ['miyagi', 'kochi', 'hyogo'],
    variants: [
      {
        offer: '早期警戒システム、防災気象情報を提供',
        offers: ['disaster-early-warning'],
        seek: '自治体との実証実験の協力を希望',
        seeks: ['local-cooperation'],
      },
    ],
  },
  {
    field: '化学',
    stem: '化学',
    stemEn: 'Chemical',
    prefectures: ['yamaguchi', 'chiba', 'gunma'],
    variants: [
      {
        offer: '塗料・化学品を販売したい',
        offers: ['chemicals'],
        seek: '化学品の輸入販売代理店を求める',
        seeks: ['chemicals', 'retail'],
      },
    ],
  },
  {
    field: '工芸品',
    stem: '工芸',
    stemEn: 'Crafts',
    prefectures: ['ishikawa', 'tokushima', 'kyoto', 'saga'],
    variants: [
      {
        offer: '伝統工芸品（陶磁器・漆器）を販売したい',
        offers: ['handicraft'],
        seek: '工芸産地との交流を希望',
        seeks: ['handicraft'],
      },
    ],
  },
  {
    field: '金融',
    stem: 'キャピタル',
    stemEn: 'Capital',
    prefectures: ['tokyo', 'osaka'],
    variants: [
      {
        offer: '投資ファンド、M&Aの支援を提供',
        offers: ['finance'],
        seek: '有望なスタートアップを探している',
        seeks: ['startup'],
      },
    ],
  },
]

/** Family-name words for invented company names, with letters that only the extended part of CP932 holds. */
export const japaneseNameWords: [ja: string, kana: string, en: string][] = [
  ['髙橋', 'タカハシ', 'Takahashi'],
  ['山﨑', 'ヤマサキ', 'Yamasaki'],
  ['青空', 'アオゾラ', 'Aozora'],
  ['若葉', 'ワカバ', 'Wakaba'],
  ['朝日野', 'アサヒノ', 'Asahino'],
  ['白波', 'シラナミ', 'Shiranami'],
  ['大樹', 'タイジュ', 'Taiju'],
  ['三日月', 'ミカヅキ', 'Mikazuki'],
  ['北斗星', 'ホクトセイ', 'Hokutosei'],
  ['春風', 'ハルカゼ', 'Harukaze'],
]
