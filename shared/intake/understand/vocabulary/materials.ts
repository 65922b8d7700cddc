import type { Term } from './terms.ts'

/** Minerals, chemicals, plastics, wood, paper, textiles, stone, metals: chapters 25 to 83. */
export const materialTerms: readonly Term[] = [
  [
    'xi măng|gạch|gạch không nung|gạch ốp lát|gạch men|ngói|đá ốp lát|đá granite|đá tự nhiên|đá xây dựng|cát xây dựng|bê tông|bê tông nhẹ|bê tông đúc sẵn|cấu kiện bê tông|thạch cao|tấm thạch cao|trần thạch cao|sơn chống thấm|chống thấm|cửa nhôm|cửa nhôm kính|cửa cuốn|vách ngăn|sàn gỗ|sàn tre|thiết bị vệ sinh|sứ vệ sinh|tấm lợp|tôn lợp|nhà thép tiền chế|nhà lắp ghép|nhà tiền chế|giàn giáo|thang máy|tấm cách âm|cách âm|cách nhiệt|điều hòa không khí công trình|cơ điện|cơ điện công trình|thiết kế kiến trúc|tư vấn thiết kế xây dựng|giám sát thi công|tổng thầu|nhà thầu|khoan cọc|móng cọc|cầu cảng thi công|đường cao tốc|làm đường',
    'infrastructure-construction',
    0.86,
  ],
  [
    'セメント|コンクリート|生コン|煉瓦|レンガ|タイル|石材|墓石|砕石|石膏ボード|防水|防水工事|断熱材|断熱|遮熱|防音|吸音|外壁材|内装|内装材|床材|フローリング|サッシ|ドア|シャッター|衛生陶器|トイレ|住宅設備|プレハブ|鉄骨|鉄筋|足場|エレベーター|エスカレーター|設備工事|電気工事|配管|管工事|基礎工事|舗装|解体工事|リフォーム|リノベーション|設計事務所|測量|建設コンサルタント|トンネル|地盤改良|橋梁点検|建機|免震|耐震|木造住宅',
    'infrastructure-construction',
    0.86,
  ],
  [
    'cement|concrete|precast|bricks|roof tiles|tiles|granite|marble|gypsum|plasterboard|waterproofing|insulation|soundproofing|flooring|windows and doors|sanitary ware|scaffolding|prefabricated houses|prefab|elevators|lifts|escalators|interior design|architecture|architectural design|general contractor|contractors|surveying|rebar|paving|expressway|tunnels|seismic|building services|m&e',
    'infrastructure-construction',
    0.86,
  ],
  [
    'than đá|xăng dầu|dầu nhờn|dầu khí|lọc dầu|khí đốt|khí gas|gas hóa lỏng|lpg|石炭|石油|ガス|lpガス|都市ガス|燃料油|潤滑油|火力発電|原子力|変電所|送電|配電|coal|petroleum|oil and gas|natural gas|gas supply|lubricants|fuel oil|thermal power|nuclear power|power grid|substations|transmission lines|trạm biến áp|lưới điện|truyền tải điện|phát điện|nhà máy điện',
    'energy',
    0.85,
  ],
  [
    'viên nén gỗ|viên nén|dăm gỗ làm nhiên liệu|trấu ép|củi trấu|than sinh học|biogas|khí sinh học|pin năng lượng mặt trời|điện mặt trời áp mái|tuabin gió|tua bin gió|inverter điện mặt trời|điện rác|đốt rác phát điện|木質ペレット|ペレット|バイオガス|バイオ炭|ソーラーパネル|太陽電池|太陽光パネル|風車|風力タービン|メタン発酵|廃棄物発電|wood pellets|pellets|rice husk|biochar|solar modules|solar farm|solar farms|wind farm|wind farms|wind turbines|wind tower|wind tower fabrication|waste-to-energy|waste to energy|bioenergy|mini hydro',
    'clean-energy',
    0.88,
  ],
  [
    'axit|xút|dung môi|keo dán|chất kết dính|keo dán công nghiệp|mực in|sơn nước|sơn tĩnh điện|bột màu|phẩm màu|chất tẩy rửa|nước rửa chén|nước giặt|bột giặt|xà phòng|dầu gội|kem dưỡng|son môi|nước hoa|tinh chất dưỡng da|mỹ phẩm thiên nhiên|thuốc trừ sâu|thuốc nhuộm|phân npk|phân lân|phân đạm|nhựa thông|nến|nến thơm|nhang|hương trầm|khí công nghiệp|chất chống cháy|pháo hoa|hóa chất xử lý nước|silica|bột đá|canxi cacbonat|đất hiếm|than chì',
    'chemicals',
    0.85,
  ],
  [
    '接着剤|溶剤|インク|印刷インキ|顔料|染料|コーティング剤|防錆剤|界面活性剤|洗剤|石鹸|石けん|シャンプー|スキンケア|化粧水|美容液|香水|アロマ|線香|ろうそく|キャンドル|農薬|工業用ガス|産業ガス|苛性ソーダ|触媒|シリカ|炭酸カルシウム|レアアース|火薬|花火|消臭剤|消毒剤|難燃剤|離型剤|めっき薬品|水処理剤|試薬メーカー',
    'chemicals',
    0.85,
  ],
  [
    'acids|caustic soda|solvents|adhesives|adhesive|glue|sealants|ink|inks|printing ink|pigments|dyes|dyestuff|dyeing chemicals|coatings|surfactants|detergent|detergents|soap|soaps|shampoo|skincare|skin care|perfume|incense|candles|pesticides|herbicides|insecticides|industrial gases|catalysts|calcium carbonate|rare earth|rare earths|fireworks|disinfectant|disinfectants|npk|rosin',
    'chemicals',
    0.85,
  ],
  [
    'túi nilon|túi ni lông|màng co|màng pe|màng bọc|ống pvc|ống hdpe|tấm nhựa|đồ nhựa gia dụng|thùng nhựa|pallet nhựa|chai nhựa|chai pet|nắp chai|khay nhựa|hộp nhựa|bao pp|bao jumbo|bao bì mềm|dây đai|mút xốp|xốp|xốp eps|sợi thủy tinh|composite|frp|lốp xe|lốp|săm lốp|băng tải cao su|gioăng cao su|đệm cao su|mủ cao su|cao su kỹ thuật|cao su thiên nhiên|ép nhựa|thổi nhựa|đùn nhựa|linh kiện cao su|bao bì thực phẩm|bao bì màng ghép|tem nhãn decal',
    'plastics-rubber',
    0.87,
  ],
  [
    'フィルム|ポリ袋|レジ袋|樹脂成形品|プラ容器|プラスチック容器|ペットボトル|キャップ|トレー|発泡スチロール|ウレタン|スポンジ|塩ビ管|ポリエチレン|ポリプロピレン|ナイロン樹脂|エンプラ|ガラス繊維|炭素繊維|cfrp|frp|タイヤ|ゴム製品|天然ゴム|パッキン|シール材|oリング|ホース|ブロー成形|押出成形|真空成形|軟包装|緩衝材|結束バンド|シリコーンゴム',
    'plastics-rubber',
    0.85,
  ],
  [
    'plastic bags|stretch film|shrink film|films|pvc pipes|hdpe pipes|plastic sheets|houseware plastics|plastic bottles|pet bottles|caps and closures|trays|foam|sponge|polyurethane|polyethylene|polypropylene|nylon resin|fibreglass|fiberglass|carbon fibre|carbon fiber|tyres|tires|rubber products|natural rubber|latex|o-rings|hoses|blow moulding|extrusion|thermoforming|flexible packaging|food packaging|jumbo bags|woven bags|pp bags',
    'plastics-rubber',
    0.86,
  ],
  [
    'ván ép|ván dăm|gỗ ghép|gỗ xẻ|gỗ dán|mdf|gỗ keo|gỗ cao su|gỗ công nghiệp|pallet gỗ|thùng gỗ|nội thất gỗ|nội thất văn phòng|bàn ghế|giường tủ|tủ bếp|đồ gỗ mỹ nghệ xuất khẩu|nệm|đệm|sofa|chăn ga gối đệm|giấy bao bì|giấy vệ sinh|khăn giấy|bột giấy|thùng carton sóng|hộp giấy|in ấn|in bao bì|in offset|nhãn mác|văn phòng phẩm|bút|vở|sổ tay|đồ chơi|đồ chơi gỗ|đồ chơi trẻ em|búp bê|nhạc cụ|đàn guitar|đồng hồ|kính mắt|gọng kính|ô dù|chổi|bàn chải|bàn chải đánh răng|đồ gia dụng|đồ dùng nhà bếp|nồi chảo|thủy tinh|ly cốc thủy tinh|chai lọ thủy tinh|xe đẩy trẻ em|bật lửa|khóa kéo|cúc áo|quà tặng doanh nghiệp|bao bì gỗ|cấu kiện gỗ|tã giấy|bỉm',
    'manufacturing-general',
    0.75,
  ],
  [
    '合板|集成材|製材|パーティクルボード|木製品|木材加工|オフィス家具|木工家具|椅子|机|マットレス|寝具|布団|ソファ|段ボール|ダンボール|紙容器|紙袋|紙器|パルプ|ティッシュ|トイレットペーパー|印刷|印刷物|ラベル|シール印刷|文具|文房具|筆記具|ノート|玩具|おもちゃ|知育玩具|人形|楽器|ギター|ピアノ|時計|腕時計|眼鏡|メガネ|傘|ほうき|歯ブラシ|日用品|生活雑貨|キッチン用品|台所用品|調理器具|ガラス製品|ガラス瓶|ベビー用品|おむつ|ファスナー|ボタン|販促品|ノベルティ|仏壇|オーダー家具',
    'manufacturing-general',
    0.75,
  ],
  [
    'plywood|particle board|sawn timber|timber|lumber|wooden pallets|office furniture|wooden furniture|chairs|tables and chairs|mattresses|mattress|bedding|sofas|kitchen cabinets|corrugated boxes|corrugated|cardboard|paper bags|paper boxes|pulp|tissue paper|toilet paper|printing|labels|stationery|pens|notebooks|toys|wooden toys|dolls|musical instruments|guitars|pianos|watches|clocks|eyewear|spectacles|umbrellas|brooms|brushes|toothbrushes|household goods|housewares|kitchenware|cookware|glassware|glass bottles|baby products|diapers|zippers|buttons|promotional gifts|baby strollers',
    'manufacturing-general',
    0.75,
  ],
  [
    'vải không dệt|vải dệt|vải denim|vải thun|sợi bông|bông|bông sợi|len|chỉ may|tơ tằm|lụa tơ tằm|khăn bông|rèm cửa|thảm|thảm len|chăn|chăn ga|quần jean|váy|đồ lót|đồ bơi|áo len|đồ bảo hộ|quần áo bảo hộ lao động|quần áo trẻ em|thời trang trẻ em|mũ nón|mũ bảo hộ vải|găng tay|găng tay bảo hộ|tất vớ|vớ|thời trang|giày thể thao|giày|dép|ba lô|balo|vali|ví da|thắt lưng|đồ da|da thuộc|kimono may|nhuộm|dệt nhuộm|thêu vi tính|khẩu trang vải|lều bạt|bạt',
    'textile-garment',
    0.88,
  ],
  [
    '不織布|織物|生地|デニム|綿糸|コットン|ウール|羊毛|絹|シルク|撚糸|染色|染色加工|刺しゅう加工|カーテン|カーペット|絨毯|ラグ|毛布|寝装品|ジーンズ|下着|インナー|水着|セーター|スーツ|ワンピース|子供服|ベビー服|帽子|手袋|軍手|靴下|ストッキング|スニーカー|サンダル|リュック|スーツケース|財布|ベルト|皮革製品|レザー|テント|ユニフォーム|着物の縫製|裁断|刺繍糸',
    'textile-garment',
    0.86,
  ],
  [
    "nonwoven|non-woven|fabric|fabrics|woven fabrics|denim|cotton|cotton yarn|yarn|wool|silk|silk fabric|thread|dyeing|dyeing and finishing|curtains|carpets|rugs|blankets|towels|bed linen|linen|jeans|underwear|lingerie|swimwear|sweaters|knitwear|suits|dresses|children's clothing|babywear|fashion|hats|caps and hats|gloves|work gloves|socks|stockings|sneakers|slippers|backpacks|bags|luggage|suitcases|wallets|belts|leather shoes|sports shoes|running shoes|tents|workwear|sportswear|protective clothing",
    'textile-garment',
    0.86,
  ],
  [
    'đồ mỹ nghệ|đá mỹ nghệ|gỗ mỹ nghệ|đồ gỗ mỹ nghệ|đồ đồng mỹ nghệ|tượng gỗ|chạm khắc|chạm khắc gỗ|chạm bạc|vòng bạc|trang sức|trang sức bạc|vàng bạc đá quý|tranh thêu|tranh đông hồ|tranh sơn mài|tranh đá quý|nón lá|nón|quạt giấy|đèn lồng|lồng đèn|chiếu cói|cói|cói đan|lục bình|bèo tây|mây tre|mây tre đan xuất khẩu|giỏ tre|giỏ cói|đan lát|dệt thổ cẩm|gốm bát tràng|gốm chăm|gốm mỹ nghệ|gốm sứ mỹ nghệ|ấm trà|ấm chén|chuông gió|con rối|sáo trúc|giấy dó|tò he|hoa giấy|hoa lụa|hoa khô',
    'handicraft',
    0.88,
  ],
  [
    '竹製品|竹籠|籐|ラタン|い草|畳|畳表|和紙|扇子|提灯|民芸品|木彫|彫刻|彫金|銀細工|アクセサリー|ジュエリー|宝飾|真珠アクセサリー|焼き物|磁器|茶器|急須|ガラス工芸|切子|漆芸|螺鈿|織物工芸|藍染|絣|こけし|風鈴|組紐|人形工芸|水草細工|ホテイアオイ|ドライフラワー',
    'handicraft',
    0.86,
  ],
  [
    'wood carving|wood carvings|carvings|stone carving|silverware|silver jewellery|jewellery|jewelry|gemstones|embroidered pictures|conical hats|paper fans|lanterns|sedge mats|sedge|seagrass|water hyacinth|rattan baskets|bamboo baskets|baskets|basketry|wickerwork|porcelain|tableware|teapots|stoneware|earthenware|washi|paper craft|tatami|artisan|hand-woven|brocade|lacquer paintings|folk art',
    'handicraft',
    0.86,
  ],
  [
    'thép cuộn|thép tấm|thép hình|thép xây dựng|thép ống|ống thép|dây thép|gang|gang cầu|nhôm|nhôm thanh|nhôm thỏi|đồng thau|kẽm|thiếc|titan|vonfram|hợp kim|phôi thép|phôi|bulông|đinh|ốc|lò xo|xích|dây cáp thép|van công nghiệp|phụ kiện ống|dao kéo|dao bếp|dụng cụ cầm tay|dụng cụ cắt|mũi khoan|mũi dao phay|khóa cửa|bản lề|phụ kiện tủ bếp kim loại|két sắt|giá kệ|kệ kho|kệ chứa hàng|đột dập|dập vuốt|uốn ống|đúc gang|đúc chính xác|đúc khuôn cát|luyện kim|nhiệt luyện|xử lý nhiệt|anode|mạ điện|mạ niken|sơn tĩnh điện kim loại|gia công tấm|chế tạo kết cấu|khuôn dập|khuôn nhựa|khuôn đúc nhôm|khuôn ép nhựa|lan can inox|nồi inox|bồn inox',
    'metalworking-moulds',
    0.87,
  ],
  [
    '鋼管|鋼板|棒鋼|形鋼|特殊鋼|ステンレス|アルミ|アルミニウム|銅|真鍮|黄銅|亜鉛|錫|チタン|タングステン|合金|非鉄金属|線材|ワイヤー|ナット|釘|ばね|バネ|スプリング|チェーン|バルブ|継手|刃物|包丁|切削工具|ドリル|超硬工具|錠前|鍵|蝶番|ラック製造|溶射|焼入れ|塗装|電着塗装|粉体塗装|アルマイト|メッキ|曲げ加工|レーザー加工|ワイヤーカット|放電加工|微細加工|ロストワックス|砂型|鋳鉄|鋳鋼|鍛造品|治具|ゲージ製作|プレス金型|射出成形金型|ダイカスト金型|金属部品|金属プレス|製缶|タンク製造|メタルワーク|粉末冶金|3dプリンタ金属',
    'metalworking-moulds',
    0.86,
  ],
  [
    'steel pipes|steel tubes|steel coils|steel sheets|stainless steel|aluminium|aluminum|copper|brass|zinc|titanium|tungsten|alloys|non-ferrous|wire rod|wires and cables steel|nuts|nails|springs|chains|valves|fittings|knives|kitchen knives|cutlery|hand tools|cutting tools|drill bits|carbide tools|tooling|locks|hinges|safes|shelving|racking|powder coating|anodising|anodizing|heat treatment|galvanizing|galvanising|sheet-metal|tube bending|edm|wire cut|investment casting|lost wax|sand casting|cast iron|jigs|jigs and fixtures|press dies|die-casting|aluminium extrusion|steel fabrication|metal parts|metal stamping|cnc parts|turned parts',
    'metalworking-moulds',
    0.86,
  ],
]
