/**
 * Goods and services by which companies name what they do, with the sectors that they stand for and how surely. What
 * the taxonomy itself lists keeps its own meaning. No sector: a phrase that only looks like one.
 */
export const productTerms: readonly [phrases: string, sectors: string, confidence: number][] = [
  [
    'áo khoác|áo sơ mi|đồ thể thao|quần áo thể thao|áo dài|lụa|jackets|shirts|t-shirts|trousers|uniforms|clothing|shoes|sewing|衣類|縫製工場|作業服|制服|シャツ|靴',
    'textile-garment',
    0.9,
  ],
  ['máy ép phun|máy ép nhựa|射出成形機|injection moulding machines', 'mechanical-manufacturing plastics-rubber', 0.9],
  ['giống lúa|cây trồng|lúa|crops|rice breeding|rice growing', 'agriculture', 0.85],
  [
    'chẩn đoán hình ảnh|thiết bị chẩn đoán|thiết bị xét nghiệm|máy siêu âm|máy x quang|内視鏡|医療用|検査機器|diagnostic equipment|ultrasound',
    'medical-devices',
    0.9,
  ],
  ['bệnh viện tuyến tỉnh', 'healthcare', 0.5],
  ['旅行会社|旅行代理店|công ty du lịch|travel agency|travel agencies|tour operators|tours', 'tourism', 0.85],
  ['ゴルフ場|golf resorts|golf courses', 'tourism', 0.8],
  ['高校生|中高生|青少年|相互訪問|thanh thiếu niên|homestay exchange|youth', 'people-exchange', 0.7],
  [
    'know-how transfer|knowledge transfer|transfer of technology|technical transfer|ライセンス供与|chuyển giao kỹ thuật|chuyển giao quy trình|chuyển giao bí quyết',
    'technology-transfer',
    0.9,
  ],
  [
    'erp|クラウド|クラウドサービス|cloud|saas|điện toán đám mây|アプリ|web制作|chatbots|lập trình|kỹ sư cntt|kỹ sư cầu nối|software testing|offshore',
    'software-it',
    0.85,
  ],
  ['for smes|dành cho doanh nghiệp nhỏ và vừa|中小企業向け|finance smes', '', 0],
  ['rattan|bamboo|handmade|lacquer|pottery|embroidery|handwoven|mây tre|gốm|陶器|木工品|刺繍', 'handicraft', 0.85],
  [
    'wiring harnesses|wiring harness|wire harness|ワイヤーハーネス|bó dây điện|dây điện ô tô|car makers|carmakers|automakers|hãng xe|自動車メーカー|車載',
    'automotive-motorcycle',
    0.9,
  ],
  ['battery storage|energy storage|lưu trữ điện|rooftop solar|solar panels|wind towers', 'clean-energy', 0.85],
  ['trạm sạc xe điện|充電スタンド|充電器|charging stations', 'hybrid-ev', 0.9],
  [
    'ốc vít|bu lông|đai ốc|inox|thép không gỉ|kết cấu kim loại|ねじ|ボルト|鋼材|溶接|熱処理|鋳物|hàn kim loại|mạ kẽm|welding|bolts|screws|fasteners|sheet metal',
    'metalworking-moulds',
    0.85,
  ],
  [
    'dây chuyền sản xuất|dây chuyền đóng chai|máy đóng chai|máy sấy|máy rang|包装機械|食品機械|建設機械|production lines|bottling line|packaging machines|compressors|pumps|bơm công nghiệp',
    'mechanical-manufacturing',
    0.85,
  ],
  [
    'nước trái cây|nước ép|trái cây sấy|cà phê rang xay|cà phê rang|hạt điều rang|bánh|kẹo|mứt|bia|加工食品|レトルト|ジュース|juices|canned food',
    'food-processing',
    0.85,
  ],
  [
    'chè shan tuyết|ô long|hạt tiêu|tiêu đen|nhãn|nhãn lồng|chanh leo|khoai lang|胡椒|カシューナッツ|コーヒー豆|バナナ|マンゴー|ドリアン|お茶|cashew nuts|cashews|pepper|coffee beans|mango|bananas|durian',
    'quality-produce',
    0.8,
  ],
  [
    'tôm sú|tôm thẻ|mực|mực khô|cá ngừ|cá basa|nghêu|rong biển|海老|マグロ|イカ|魚介|海藻|tuna|squid',
    'fisheries-aquaculture',
    0.9,
  ],
  ['家畜|養豚|養鶏|牛肉|gia súc|gia cầm|thịt lợn|thịt bò|poultry|beef|pork', 'livestock-dairy', 0.85],
  [
    'kết cấu thép|thi công xây dựng|道路舗装|建築|施工管理|steel structures|construction works',
    'infrastructure-construction',
    0.85,
  ],
  [
    'rác thải|phân loại rác|phân loại tại nguồn|lọc nước|xử lý khí thải|浄水|浄水器|排水処理装置|漏水|ごみ|water purification|leak detection|membranes',
    'environment-water-waste',
    0.9,
  ],
  ['kho lạnh|冷蔵倉庫|冷凍倉庫|通関|国際輸送|cold storage', 'smart-logistics', 0.85],
  ['sau thu hoạch|sấy nông sản|収穫後|乾燥技術', 'agri-processing', 0.85],
  ['港湾荷役|コンテナターミナル|cảng container|container terminal|port operations|stevedoring', 'ports-maritime', 0.9],
  ['', 'scholarships-students', 0.85],
  ['cao đẳng|高等専門学校|colleges', 'education', 0.7],
  ['プリント基板|基板実装|実装|bo mạch|mạch điện tử|pcb assembly|circuit boards', 'electronics', 0.9],
  ['エンジニア採用|tuyển dụng|tuyển dụng lao động|recruitment|staffing', 'labour-employment', 0.75],
  [
    '伝統芸能|公演|料理教室|biểu diễn nghệ thuật|múa|traditional performing arts|cooking class',
    'culture-festivals',
    0.75,
  ],
  [
    'bao bì giấy|túi giấy|thùng carton|giấy|giấy tái chế|紙製品|包装資材|paper packaging|cartons',
    'manufacturing-general',
    0.6,
  ],
  [
    'than hoạt tính|than tre|vật liệu sinh học|sinh học phân hủy|生分解|活性炭|竹炭|activated carbon|biodegradable',
    'green-materials',
    0.85,
  ],
  ['game|hoạt hình|アニメ|ゲーム開発|animation|mobile apps', 'software-it', 0.7],
  [
    'giò chả|nem|xúc xích|trứng muối|thịt hộp|漬物|練り物|惣菜|ハム|sausages|noodles|instant food',
    'food-processing',
    0.8,
  ],
  [
    'đường bay thẳng|đường bay|chuyến bay|直行便|チャーター便|航空路線|空港|direct flights|charter flights|airport',
    'aviation',
    0.9,
  ],
  [
    'đúc nhôm|đúc áp lực|nhôm định hình|gia công chính xác|cắt laser|ダイカスト|アルミ加工|切削|旋盤|板金|プレス加工|研磨|die casting|aluminium profiles|laser cutting|precision machining',
    'metalworking-moulds',
    0.9,
  ],
  [
    'không gian ngầm|quy hoạch|cây xanh đô thị|再開発|都市開発|まちづくり|地下空間|urban development|town planning',
    'urban-planning',
    0.85,
  ],
  [
    'thảo dược|dược liệu|tinh dầu|thực phẩm chức năng|漢方|健康食品|サプリメント|後発薬|herbal medicine|nutraceuticals|essential oils',
    'pharmaceuticals',
    0.75,
  ],
  [
    'hội người việt|người việt tại nhật|kiều bào|在日ベトナム人|ベトナム人住民|ベトナム人コミュニティ|外国人住民|vietnamese community|vietnamese residents',
    'diaspora-support',
    0.9,
  ],
  [
    'nhà xưởng xây sẵn|nhà xưởng cho thuê|thuê nhà xưởng|đất công nghiệp|レンタル工場|工場用地|貸工場|ready-built factories|ready built factories|industrial land|factory for rent',
    'industrial-parks',
    0.9,
  ],
  [
    'trại hè|học sinh phổ thông|giao lưu thanh niên|ホームステイ|修学旅行|summer camp|school trips|homestay',
    'people-exchange',
    0.8,
  ],
  ['tái chế nhựa|phế liệu|tái sử dụng|リサイクル|再資源化|再利用|recycled|upcycling', 'circular-economy', 0.85],
  [
    'アクセラレータ|アクセラレーター|ベンチャー|インキュベーション|vườn ươm|tăng tốc khởi nghiệp|accelerator|accelerators|incubators|incubator',
    'startup',
    0.9,
  ],
  [
    '歯科|歯科材料|義肢|車いす|補聴器|nha khoa|xe lăn|dental|dental materials|prosthetics|wheelchairs',
    'medical-devices',
    0.85,
  ],
  [
    '有機野菜|有機農業|農家|農地|nông hộ|trang trại|nông nghiệp hữu cơ|organic farming|farmers|growers',
    'agriculture',
    0.75,
  ],
  [
    '地熱|バイオマス|小水力|洋上風力|điện sinh khối|địa nhiệt|điện gió ngoài khơi|geothermal|biomass|offshore wind|hydropower',
    'clean-energy',
    0.9,
  ],
  [
    '越境ec|ネット通販|ドラッグストア|百貨店|bán hàng trực tuyến|cửa hàng tiện lợi|convenience stores|supermarkets|department stores|online sales',
    'retail',
    0.85,
  ],
  [
    '養殖|給餌|水質計|lồng bè|thức ăn tôm|giống thủy sản|aquaculture|fish farming|fish feed',
    'fisheries-aquaculture',
    0.85,
  ],
  ['サッカー|野球|マラソン|柔道|bóng đá|bóng chày|marathon|football|soccer|baseball|judo', 'sports', 0.85],
  [
    '無人搬送車|自動検査|協働ロボット|plc|máy gắp|cánh tay robot|băng tải tự động|agv|machine vision|conveyors',
    'automation-robotics',
    0.9,
  ],
  [
    '日本語教師|日本語学校|giáo viên tiếng nhật|trung tâm nhật ngữ|nhật ngữ|japanese teachers|japanese lessons',
    'japanese-language',
    0.9,
  ],
  ['leather|leather goods|sandals|handbags|dệt kim|may gia công|ニット|革製品|かばん', 'textile-garment', 0.85],
  [
    'cảnh báo lũ|cảnh báo sạt lở|còi báo động|水位計|雨量計|ハザードマップ|flood warning|landslide|early warning|evacuation',
    'disaster-early-warning',
    0.9,
  ],
  [
    'tín chỉ carbon|tín chỉ các-bon|kiểm kê khí nhà kính|khí nhà kính|カーボンクレジット|クレジット創出|温室効果ガス|carbon credits|carbon credit|greenhouse gas',
    'co2-reduction',
    0.9,
  ],
  [
    'xe tải lạnh|hãng vận tải|トラック輸送|運送|運送会社|carriers|trucking|refrigerated trucks|last mile',
    'smart-logistics',
    0.8,
  ],
  ['bò sữa|bò giống|chăn nuôi bò|乳牛|dairy cattle|cattle|cattle breeding', 'livestock-dairy', 0.85],
  [
    'デイサービス|訪問介護|老人ホーム|福祉用具|viện dưỡng lão|nhà dưỡng lão|day-care centre|nursing home|nursing homes|nursing care',
    'elderly-care',
    0.9,
  ],
  [
    'găng tay cao su|gioăng|silicone|ống nhựa|màng nhựa|hạt nhựa|シリコーン|rubber gloves|gaskets|seals|plastic parts|plastic films',
    'plastics-rubber',
    0.85,
  ],
  [
    'nấm|thảo mộc|rau thơm|きのこ|ハーブ|香草|mushrooms|mushroom|herbs|herb|spices|tropical fruit|fresh fruit|vegetables',
    'quality-produce',
    0.8,
  ],
]
