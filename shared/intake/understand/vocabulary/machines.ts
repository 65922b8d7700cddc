import type { Term } from './terms.ts'

/** Machines, electrical goods, vehicles and instruments: chapters 84 to 93. */
export const machineTerms: readonly Term[] = [
  [
    'máy bơm|máy chế biến|máy nén khí|máy nén|nồi hơi|lò hơi|tua bin|động cơ diesel|động cơ|hộp số|vòng bi|ổ bi|bánh răng|trục vít|thủy lực|xi lanh thủy lực|khí nén|cầu trục|cẩu trục|xe nâng|xe nâng hàng|máy xúc|máy ủi|máy khoan|máy đào|máy in công nghiệp|máy in bao bì|máy dệt|máy may công nghiệp|máy may|máy thêu|máy chế biến gỗ|máy cắt laser|máy cắt|máy dập|máy uốn|máy hàn|máy mài|máy cưa|máy cán|máy trộn|máy nghiền|máy ép|máy đùn|máy thổi chai|máy dán nhãn|máy chiết rót|máy rửa chai|máy đông lạnh|thiết bị cấp đông|băng tải|băng chuyền|lò sấy|lò nung|lò nướng công nghiệp|bồn áp lực|bình áp lực|trao đổi nhiệt|tháp giải nhiệt|máy lạnh công nghiệp|thiết bị nâng hạ|cân công nghiệp|thiết bị bếp công nghiệp|máy rửa bát công nghiệp|quạt công nghiệp|phụ tùng máy|bảo trì máy móc|bảo dưỡng máy móc|máy cũ|máy móc đã qua sử dụng',
    'mechanical-manufacturing',
    0.87,
  ],
  [
    'ポンプ|コンプレッサー|圧縮機|ボイラー|タービン|エンジン|モーター部品|減速機|ギア|歯車|ベアリング|軸受|油圧|油圧機器|空圧|シリンダー|クレーン|ホイスト|フォークリフト|ショベル|掘削機|ブルドーザー|印刷機|織機|ミシン|工業用ミシン|縫製機械|刺繍機|木工機械|裁断機|プレス機|研削盤|フライス盤|マシニングセンタ|放電加工機|溶接機|粉砕機|混合機|撹拌機|攪拌機|押出機|ブロー成形機|ラベラー|充填機|充填包装機|梱包機|計量機|冷凍機|冷却塔|熱交換器|工業炉|焼却炉|乾燥炉|送風機|ファン製造|圧力容器|搬送機器|コンベヤ|昇降機械|厨房機器|業務用厨房|中古機械|機械部品|機械設計|機械メンテナンス|保守点検|集塵機|洗浄機|超音波洗浄機|真空ポンプ|射出機',
    'mechanical-manufacturing',
    0.86,
  ],
  [
    'pump|water pumps|compressor|boilers|boiler|turbines|diesel engines|engines|gearboxes|gears|bearings|hydraulics|hydraulic cylinders|pneumatics|cranes|hoists|forklifts|excavators|bulldozers|printing machines|looms|sewing machines|embroidery machines|woodworking machines|cutting machines|presses|grinding machines|milling machines|lathes|machining centres|machining centers|welding machines|crushers|mixers|extruders|labelling machines|filling machines|packing machines|packaging machinery|freezers industrial|chillers|cooling towers|heat exchangers|furnaces|kilns|ovens|dryers|pressure vessels|material handling|conveyor|weighing machines|commercial kitchen equipment|kitchen equipment|used machinery|used machines|second-hand machinery|machine parts|machine tools|dust collectors|cleaning machines|vacuum pumps|blowers|spare parts for machines',
    'mechanical-manufacturing',
    0.86,
  ],
  [
    'máy chế biến thực phẩm|食品加工機械|製麺機|製茶機械|豆腐製造機|food machinery|food processing machines|food processing machinery|máy chế biến nông sản|máy rang cà phê|thiết bị chế biến thực phẩm|菓子製造機|製パン機|food processing equipment',
    'mechanical-manufacturing food-processing',
    0.88,
  ],
  [
    'tủ điện|tủ bảng điện|bảng điện|máy biến áp|biến áp|cáp điện|dây cáp điện|dây điện|dây và cáp điện|ổ cắm|công tắc|công tắc ổ cắm|cầu dao|aptomat|rơ le|tụ điện|điện trở|cuộn cảm|động cơ điện|mô tơ|máy phát điện|bộ nguồn|bộ lưu điện|biến tần|đèn led|đèn chiếu sáng|chiếu sáng|bóng đèn|đèn đường|đèn năng lượng mặt trời|màn hình|màn hình led|tivi|loa|tai nghe|âm thanh|thiết bị âm thanh|máy tính|máy tính bảng|laptop|máy in|điện thoại thông minh|linh kiện điện thoại|camera|camera giám sát|camera an ninh|thiết bị an ninh|khóa điện tử|khóa thông minh|nồi cơm điện|máy giặt|tủ lạnh|tủ đông|máy lạnh|điều hòa|điều hòa không khí|quạt điện|máy hút bụi|lò vi sóng|đồ điện gia dụng|thiết bị gia dụng|điện gia dụng|cảm biến|đầu nối|bo mạch chủ|lắp ráp điện tử|smt|thiết bị viễn thông|ăng ten|cáp quang|thiết bị mạng|đồng hồ điện|công tơ điện|thiết bị đo lường|thiết bị đo|thiết bị kiểm tra|thiết bị quang học|thấu kính|kính hiển vi|máy ảnh|thiết bị bay không người lái|drone|flycam',
    'electronics',
    0.87,
  ],
  [
    '配電盤|分電盤|制御盤|変圧器|トランス|電線|ケーブル|コネクタ|コネクター|コンセント|スイッチ|遮断器|リレー|コンデンサ|抵抗器|コイル|モーター|発電機|電源装置|無停電電源装置|インバーター|照明|照明器具|ledランプ|led照明|電球|街路灯|ディスプレイ|液晶|テレビ|スピーカー|イヤホン|音響機器|音響|パソコン|タブレット|プリンター|スマートフォン|カメラ|監視カメラ|防犯カメラ|防犯機器|炊飯器|洗濯機|冷蔵庫|冷凍庫|エアコン|空調|空調機器|扇風機|掃除機|電子レンジ|家電|家電製品|センサ|測定器|計測器|計測機器|測定機器|検査装置|検査機|分析機器|光学レンズ|レンズ|顕微鏡|アンテナ|通信機器|光ファイバー|光ケーブル|ドローン|電力量計|スマートメーター|電子機器組立|はんだ|磁石|マグネット|電子デバイス|パワーモジュール|電装品',
    'electronics',
    0.86,
  ],
  [
    'switchboards|control panels|transformers|transformer|electric cables|electrical cables|power cables|cables|electric wires|connectors|sockets|switches|circuit breakers|relays|capacitors|resistors|inductors|electric motors|generators|power supplies|inverters|led lamps|led lights|led lighting|lighting|lamps|light bulbs|street lights|displays|television|televisions|tvs|speakers|headphones|earphones|audio equipment|computers|laptops|tablets|printers|smartphones|phone parts|cameras|cctv|surveillance cameras|security equipment|rice cookers|washing machines|refrigerators|freezers|air conditioners|air conditioning|hvac|electric fans|vacuum cleaners|microwave ovens|home appliances|household appliances|appliances|sensors|sensor|measuring instruments|measurement equipment|testing equipment|inspection equipment|analytical instruments|lenses|microscopes|antennas|telecom equipment|network equipment|optical fibre|fiber optics|drones|smart meters|electronics assembly|soldering|magnets|electrical parts|electric appliances',
    'electronics',
    0.86,
  ],
  [
    'wafer|wafers|tấm wafer|đóng gói chip|kiểm thử chip|quang khắc|vật liệu bán dẫn|ウエハー|ウエハ|シリコンウエハー|フォトマスク|前工程|クリーンルーム|パワー半導体|ファウンドリ|foundry services|cleanroom|cleanrooms|chip packaging|power semiconductors|photomask|microchips|osat',
    'semiconductor',
    0.88,
  ],
  [
    'phụ tùng xe máy|linh kiện xe máy|phụ tùng ô tô xe máy|ghế ô tô|lốp ô tô|vành xe|nội thất ô tô|xe tải|xe khách|xe chuyên dụng|sửa chữa ô tô|garage ô tô|rửa xe|dầu phanh|kính ô tô|mũ bảo hiểm|自動車整備|カー用品|中古車|中古自動車|トラック製造|バス車両|特装車|シート部品|ワイパー|ブレーキ|マフラー|ピストン|ヘルメット|車体|used cars|used vehicles|trucks|buses|car seats|brake pads|brakes|car accessories|auto repair|car care|special purpose vehicles|motorbike parts|motorcycle parts|helmets|vehicle parts',
    'automotive-motorcycle',
    0.86,
  ],
  [
    'xe tải điện|pin lithium|pin lưu trữ|trạm đổi pin|リチウムイオン電池|電動自転車|全固体電池|電池材料|電池リサイクル|急速充電|e-bikes|e-bike|lithium batteries|lithium-ion|battery swapping|ev charging|ev chargers|electric scooters|electric motorcycles',
    'hybrid-ev',
    0.9,
  ],
  [
    'xe buýt điện|tuyến xe buýt điện|電気バス|evバス|electric buses|electric bus|e-bus',
    'hybrid-ev urban-transport',
    0.9,
  ],
  [
    'xe đạp|phụ tùng xe đạp|sửa chữa tàu|sửa chữa tàu biển|tàu du lịch|du thuyền|thuyền|ca nô|xuồng|container rỗng|sửa chữa container|sản xuất container|linh kiện tàu hỏa|bảo dưỡng máy bay|rơ moóc|sơ mi rơ moóc|自転車|自転車部品|船舶|船舶部品|ボート|ヨット|舶用機器|コンテナ製造|コンテナ修理|航空機|航空機整備|鉄道部品|トレーラー製造|bicycles|bicycle parts|boats|yachts|ship repair|marine equipment|container repair|container manufacturing|aircraft maintenance|mro|railway parts|rail cars|trailers',
    'transport-equipment',
    0.87,
  ],
  [
    'khẩu trang y tế|găng tay y tế|kim tiêm|bơm tiêm|giường bệnh|giường bệnh nhân|máy thở|máy đo huyết áp|nhiệt kế|test nhanh|máy trợ thính|dụng cụ phẫu thuật|thiết bị nha khoa|thiết bị phục hồi chức năng|chân tay giả|kính áp tròng|máy chạy thận|băng gạc|bông băng|thiết bị phòng thí nghiệm y tế|注射器|注射針|カテーテル|体温計|血圧計|人工呼吸器|医療用ベッド|マスク製造|医療用手袋|手術用手袋|画像診断|レントゲン|超音波診断|透析|リハビリ機器|コンタクトレンズ|義足|包帯|ガーゼ|滅菌|滅菌器|眼科機器|体外診断|syringes|needles|catheters|thermometers|blood pressure monitors|ventilators|hospital beds|surgical gloves|surgical masks|medical masks|x-ray|dialysis|rehabilitation equipment|contact lenses|bandages|gauze|sterilisation|sterilization|hearing aids|orthopaedic|in vitro diagnostics|medical consumables',
    'medical-devices',
    0.88,
  ],
  ['介護ロボット|care robots|robot chăm sóc', 'elderly-care automation-robotics', 0.9],
  [
    'robot công nghiệp|robot hàn|robot phục vụ|tay máy|xe tự hành|dây chuyền tự động|hệ thống scada|scada|máy tự động|kiểm tra ngoại quan|thị giác máy|産業用ロボット|溶接ロボット|配膳ロボット|清掃ロボット|無人搬送|自動機|専用機|自動化設備|画像処理|外観検査|サーボ|シーケンサー|自動組立|生産管理システム|industrial robots|welding robots|service robots|cobots|servo|automated lines|automatic machines|vision inspection',
    'automation-robotics',
    0.88,
  ],
  [
    'máy cày|máy kéo|máy gặt|máy gặt đập|máy cấy|máy phun thuốc|drone nông nghiệp|máy sấy lúa|thiết bị tưới|hệ thống tưới|tưới nhỏ giọt|トラクター|コンバイン|田植機|耕運機|噴霧器|散布ドローン|灌漑設備|点滴灌漑|tractors|harvesters|rice transplanters|tillers|sprayers|drip irrigation|irrigation systems',
    'agriculture mechanical-manufacturing',
    0.85,
  ],
  [
    'nhà màng|cảm biến nông nghiệp|trồng rau thủy canh|nông nghiệp chính xác|nuôi cấy mô thực vật|ビニールハウス|環境制御|水耕栽培|養液栽培|育苗システム|農業ロボット|農業センサー|温室|hydroponics|greenhouses|vertical farming|precision agriculture|farm sensors|hydroponic|aquaponics',
    'high-tech-agriculture',
    0.88,
  ],
]
