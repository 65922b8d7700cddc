import type { Term } from './terms.ts'

/** What the headings of the Harmonized System name and a list of companies may name after them, chapter by chapter. */
export const tariffTerms: readonly Term[] = [
  [
    'ngựa|gia cầm sống|gà giống|vịt giống|bê|nghé|hươu|nhung hươu|cá sấu|đà điểu|nội tạng|thịt đông lạnh|thịt mát|lòng trắng trứng|bột trứng|váng sữa|sữa đặc|sữa chua uống|mật ong rừng|lông vũ|xương|sừng|馬肉|鹿肉|ジビエ|合鴨|七面鳥|内臓肉|ハチミツ採取|練乳|脱脂粉乳|生クリーム|ホエイ|羽毛|骨粉|ひな|ひよこ|horses|deer|venison|crocodile farming|ostrich|offal|frozen meat|chilled meat|poultry meat|condensed milk|skim milk|whey|egg powder|feathers|bone meal|chicks|turkey|lamb|mutton|veal|casings',
    'livestock-dairy',
    0.82,
  ],
  [
    'cá sống|cá tươi|phi lê cá|cá fillet|cá xông khói|cá ngừ đóng hộp|trứng cá|vi cá|mực ống|tôm càng|tôm tít|cua lột|trai|vẹm|cầu gai|nhum|hải sâm|rươi|bong bóng cá|活魚|切り身|フィレ|燻製魚|いくら|明太子|筋子|うに|ウニ|つぶ貝|しじみ|あさり|はまぐり|シャコ|ロブスター|くらげ|魚卵|鮮魚介|live fish|fish roe|caviar|smoked fish|fillets|sea urchin|sea cucumber|mussels|cockles|snails|jellyfish|cuttlefish|anchovies|sardines|trout|cod',
    'fisheries-aquaculture',
    0.86,
  ],
  [
    'củ giống|cành giâm|hoa ly|hoa đào|hoa mai|cây bonsai|lá trang trí|rêu|sen đá|hoa chậu|cây lâm nghiệp|観葉植物|鉢花|苔|多肉植物|挿し木|芝生|枝物|葉物観賞|foliage|moss|potted plants|ornamental plants|bulbs|cuttings|turf|lawn|succulents',
    'agriculture',
    0.82,
  ],
  [
    'đậu hà lan|đậu đỏ|đậu đen|đậu lăng|đậu cove|bí đỏ|bí đao|bí ngô|mướp|khổ qua|cải xoăn|cải bó xôi|rau muống|rau mầm|rau gia vị|rau ngót|giá đỗ|hạt kê|cao lương|lúa mì|lúa mạch|yến mạch|kiều mạch|hạt diêm mạch|hạt chia|hạt óc chó|hạt dẻ cười|hạnh nhân|hạt bí|hạt hướng dương|hướng dương|hạt cải|chà là|lựu|mâm xôi|dâu|kiwi|cóc|khế|sa kê|vani|đinh hương|nhục đậu khấu|thì là|rau mùi|húng quế|nghệ tây|hoa bia|cỏ ngọt|lá dứa|lá chuối|lá tía tô|ngải cứu|củ sen|củ cải|củ dền|củ đậu|rau câu',
    'quality-produce',
    0.82,
  ],
  [
    'えんどう|ひよこ豆|レンズ豆|インゲン|豆類|雑穀|キビ|アワ|ヒエ|キヌア|ソルガム|大麦|小麦|オーツ麦|そばの実|かぼちゃ|ズッキーニ|ゴーヤ|ほうれん草|小松菜|白菜|大根|人参|にんじん|ごぼう|れんこん|セロリ|パクチー|大葉|三つ葉|もやし|スプラウト|オクラ|なす|茄子|ピーマン|パプリカ|唐辛子|くるみ|アーモンド|ピスタチオ|ナッツ|ひまわり|デーツ|いちじく|ざくろ|あんず|ラズベリー|びわ|スターフルーツ|タマリンド|バニラ|クローブ|ナツメグ|サフラン|ホップ|ステビア|バジル|青しそ|山菜|銀杏|落花生油の原料',
    'quality-produce',
    0.82,
  ],
  [
    'peas|chickpeas|lentils|kidney beans|mung beans|pulses|millet|sorghum|quinoa|barley|wheat|oats|buckwheat|pumpkin|pumpkins|squash|gourd|spinach|kale|radish|carrots|burdock|lotus root|celery|coriander|basil|sprouts|okra|eggplant|aubergine|capsicum|walnuts|almonds|pistachios|sunflower seeds|chia|flaxseed|figs|pomegranates|apricots|raspberries|berries|star fruit|tamarind|cloves|nutmeg|saffron|hops|stevia|mint|betel nuts|areca nut|grains|cereals',
    'quality-produce',
    0.82,
  ],
  [
    'mạch nha|bột khoai|bột yến mạch|bột ngũ cốc|ngũ cốc|ngũ cốc ăn sáng|gluten|dầu cá|dầu ô liu|dầu hạt cải|dầu đậu nành|dầu hướng dương|dầu cọ|bơ thực vật|sáp ong|cá hộp|pa tê|thịt nguội|mật ngô|si rô|đường phèn|đường nâu|kẹo cao su|kẹo dẻo|kẹo mè|bột ca cao|bơ ca cao|bánh quế|bánh bao|bánh xèo|bánh cuốn|bánh chưng|bánh tét|bánh bông lan|bánh phồng tôm|mứt|mứt gừng|mứt trái cây|nước cốt dừa|nước cốt trái cây|rau ngâm|nấm đóng hộp|bơ đậu phộng|súp|cháo|men nở|bột nở|gia vị hỗn hợp|muối tôm|sa tế|wasabi ăn liền|nước uống đóng chai|nước có ga|nước tăng lực|bia không cồn|rượu mùi|rượu vang đỏ|rượu sake|rượu trái cây|rượu thuốc|cồn thực phẩm|giấm gạo|thực phẩm ăn liền|cơm ăn liền|cơm hộp|xôi',
    'food-processing',
    0.86,
  ],
  [
    '麦芽|シリアル|グラノーラ|グルテン|オリーブオイル|菜種油|大豆油|パーム油|マーガリン|魚油|ツナ缶|パテ|コンビーフ|シロップ|氷砂糖|ココアパウダー|ワッフル|クッキー|ビスケット|肉まん|ケーキ|マーマレード|フルーツ缶|ココナッツミルク|ピクルス|ピーナッツバター|スープ|おかゆ|イースト|ベーキングパウダー|混合調味料|ポン酢|カレー粉|麺つゆ|炭酸飲料|エナジードリンク|ノンアルコール|ベルモット|果実酒|薬膳酒|黒酢|パックご飯|おにぎり|冷凍惣菜|甘酒|コラーゲン食品|プロテイン',
    'food-processing',
    0.86,
  ],
  [
    'malt|cereal|breakfast cereal|granola|gluten|olive oil|canola oil|soybean oil|palm oil|margarine|fish oil|canned tuna|canned fish|canned food|pate|cold cuts|syrup|molasses|chewing gum|gummies|cocoa powder|waffles|crackers|marmalade|preserves|fruit preserves|purees|fruit puree|coconut milk|coconut cream|pickled vegetables|peanut butter|soup|soups|porridge|yeast|baking powder|seasoning|seasoning powder|carbonated drinks|energy drinks|vermouth|liqueur|liqueurs|fruit wine|rice wine|ethanol for food|instant rice|sauces|prepared food|prepared meals|collagen drinks|protein powder|tea bags|bottled tea|juice concentrate|tapioca',
    'food-processing',
    0.86,
  ],
  [
    'muối công nghiệp|lưu huỳnh|cao lanh|đất sét|thạch anh|đá vôi|đá bazan|đá hoa|đá cuội|vôi|amiăng|nhựa đường|bitum|nhũ tương nhựa đường|tấm xi măng|gạch chịu lửa|gạch bông|gạch trang trí|gạch lát sân|chậu rửa|bồn cầu|bồn tắm|sứ vệ sinh cao cấp|kính cường lực|kính dán|vách kính|lan can kính|cửa gỗ|cầu thang gỗ|cửa gỗ chống cháy|ván sàn|tấm ốp|trần nhôm|mái che|lưới xây dựng|ống bê tông|cọc bê tông|dầm cầu|cột điện bê tông|nhà container|nhà khung thép|kết cấu thép tiền chế|tháp thép|vật liệu chống cháy|vật liệu chịu lửa',
    'infrastructure-construction',
    0.85,
  ],
  [
    'アスファルト|瀝青|砂利|骨材|石灰|石灰石|大理石|御影石|人造大理石|耐火レンガ|耐火物|インターロッキング|陶板|洗面台|便器|浴槽|バスタブ|ユニットバス|強化ガラス|複層ガラス|木製ドア|階段部材|巾木|床板|コルク床|天井材|屋根材|太陽光架台工事|コンクリート杭|コンクリート管|橋桁|鉄塔|電柱|コンテナハウス|仮設住宅|フェンス|門扉|エクステリア|型枠|グラウト|目地材|シーリング|建設用|左官|漆喰|木質パネル|cltパネル|clt',
    'infrastructure-construction',
    0.85,
  ],
  [
    'asphalt|bitumen|gravel|aggregate|aggregates|limestone|kaolin|quartz|artificial stone|refractory|refractories|refractory bricks|mosaic|wash basins|washbasins|toilets|bathtubs|bathroom fittings|tempered glass|laminated glass|wooden doors|staircases|cork flooring|parquet|laminate flooring|ceiling boards|roofing|roofing sheets|concrete pipes|piles|girders|bridge girders|lattice towers|fences|formwork|grout|construction chemicals|site offices|container houses|modular houses',
    'infrastructure-construction',
    0.85,
  ],
  ['quặng|khoáng sản|quặng sắt|titan sa khoáng|xỉ|鉱石|スラグ|ores|minerals|mining|slag', 'metalworking-moulds', 0.6],
  [
    'than cốc|than bùn|dầu thô|dầu diesel|dầu mazut|xăng sinh học|コークス|軽油|灯油|重油|ナフサ|peat|crude oil|diesel fuel|kerosene|gasoline|naphtha|jet fuel',
    'energy',
    0.82,
  ],
  [
    'natri|kali|clo|xút vảy|natri cacbonat|axit citric|axit sunfuric|cồn công nghiệp|methanol|ethanol|glycerin|formaldehyde|hương liệu|tinh dầu hương liệu|kem đánh răng|nước súc miệng|chỉ nha khoa|lăn khử mùi|kem chống nắng|kem cạo râu|mặt nạ dưỡng da|nước hoa hồng|thuốc nhuộm tóc|sáp|sáp đánh bóng|xi đánh giày|chất đánh bóng|chất bôi trơn|gelatin|keo silicon|keo dán gỗ|vecni|sơn mài công nghiệp|sơn nước nội thất|mực in phun|phẩm nhuộm|thuốc diệt cỏ|thuốc diệt côn trùng|thuốc chuột|than hoạt|chất phụ gia|phụ gia nhựa|chất xúc tác|hạt màu|chất chống ẩm|hạt hút ẩm|nước tẩy rửa|dầu thầu dầu|dầu jojoba|diêm|chất nổ công nghiệp|axit béo|biodiesel',
    'chemicals',
    0.84,
  ],
  [
    'ソーダ灰|重曹|炭酸塩|塩素|硫酸|塩酸|硝酸|クエン酸|メタノール|エタノール|アルコール類|グリセリン|ホルマリン|香粧品|フレーバー|フレグランス|歯磨き粉|歯磨剤|洗口液|デオドラント|日焼け止め|フェイスマスク|ヘアカラー|ヘアケア|ワックス|つや出し|つや出し剤|研磨剤|ゼラチン|膠|ニス|ラッカー|除草剤|殺虫剤|殺鼠剤|添加剤|乾燥剤|シリカゲル|脂肪酸|ひまし油|ホホバ油|バイオディーゼル|電子材料薬品|フォトレジスト|ファインケミカル|化成品|油脂化学|マッチ製造|柔軟剤|漂白剤|入浴剤|芳香剤',
    'chemicals',
    0.84,
  ],
  [
    'soda ash|sodium|potassium|chlorine|sulphuric acid|sulfuric acid|citric acid|methanol|ethanol|glycerine|glycerol|formaldehyde|carbonates|fragrance|fragrances|fragrance compounds|flavour essences|flavours|flavors|aroma chemicals|toothpaste|mouthwash|dental floss|deodorant|sunscreen|face masks cosmetic|hair dye|hair care|wax|waxes|polishes|gelatin|varnish|lacquer paint|insecticide|fungicides|additives|masterbatch|desiccants|silica gel|fatty acids|castor oil|biodiesel|fine chemicals|speciality chemicals|specialty chemicals|photoresist|bleach|toiletries|personal care',
    'chemicals',
    0.84,
  ],
  [
    'kháng sinh|thuốc kháng sinh|nguyên liệu kháng sinh|huyết thanh|thuốc tiêm|thuốc viên|thuốc nhỏ mắt|thuốc bổ|trà thảo dược chữa bệnh|抗生物質|原末|血清|注射剤|錠剤|目薬|点眼薬|バイオ医薬品|antibiotics|serum|injectables|tablets and capsules|eye drops|biologics|biosimilars|hormones',
    'pharmaceuticals',
    0.88,
  ],
  ['phim ảnh chụp|giấy ảnh|写真フィルム|印画紙', 'electronics', 0.6],
  [
    'tấm mica|acrylic|nhựa pvc|nhựa pp|nhựa abs|hạt nhựa nguyên sinh|màng nhựa|màng chít|băng keo|băng dính|thảm nhựa|bồn nhựa|bồn nước nhựa|phao nhựa|sàn nhựa|rèm nhựa|ghế nhựa|bàn nhựa|cốc nhựa|ly nhựa|chậu nhựa|thùng rác nhựa|ống nước|phụ kiện ống nhựa|khuôn đế giày|đế giày|đế cao su|dây curoa|ống cao su|thảm cao su|săm|bao tay cao su|bóng cao su|アクリル板|塩ビ|ポリカーボネート|abs樹脂|テープ|粘着テープ|マット製造|タンク樹脂|浮き具|ラミネート|フィルム加工|ベルト製造|ゴムホース|ゴムシート|ゴムマット|再生ゴム|acrylic sheets|polycarbonate|pvc|adhesive tape|adhesive tapes|plastic tanks|buoys|plastic cups|plastic furniture|shoe soles|rubber belts|rubber hoses|rubber sheets|rubber mats|conveyor belts|balloons|polymers|polymer',
    'plastics-rubber',
    0.84,
  ],
  [
    'da dê|da cá sấu|da trâu|da bò|da thuộc cao cấp|da đà điểu|da cừu|lông thú|yên ngựa|cặp da|túi da|găng tay da|dây da đồng hồ|革|なめし革|革小物|毛皮|ハンドバッグ|鞄|ランドセル|hides|hides and skins|tanned leather|tannery|tanneries|crocodile leather|fur|saddlery|leatherware|purses',
    'textile-garment',
    0.86,
  ],
  [
    'kén tằm|tơ thô|nuôi tằm dệt lụa|đũi|vải lanh|lanh|đay|gai dầu|vải gai|bông phế|sợi visco|sợi polyester|sợi tổng hợp|xơ polyester|sợi filament|sợi len|sợi dệt|nỉ|vải nỉ|vải kỹ thuật|vải bạt|vải tráng phủ|vải dù|đăng ten|băng thun|dây thun|dây giày|dây đai dệt|ruy băng|nhãn dệt|khăn trải bàn|ga trải giường|ga phủ giường|màn tuyn|màn chống muỗi|bao tải|bao đay|dây thừng|thảm dệt|thảm trải sàn|khăn quàng|cà vạt|áo phông|áo thun|áo vest|đồng phục học sinh|áo mưa|áo phao|quần tây|yếm|áo ngực|quần áo may sẵn|quần áo cũ|tã vải|mũ bảo hộ|mũ len|giày bảo hộ|giày da nam|giày vải|guốc|phụ liệu may|phụ liệu giày|mex|chỉ thêu|vải vụn',
    'textile-garment',
    0.86,
  ],
  [
    '繭|生糸|絹織物|リネン|亜麻|ジュート|ヘンプ|ポリエステル繊維|ポリエステル糸|ビスコース|レーヨン|アクリル繊維|化学繊維|合成繊維|フェルト|レース生地|ベルベット|ゴム紐|リボン|織ネーム|副資材|テーブルクロス|シーツ|ベッドカバー|枕|クッション|蚊帳|麻袋|ロープ|網製造|ハンモック|敷物|玄関マット|マフラー編み|スカーフ|ネクタイ|tシャツ|ポロシャツ|ブラウス|スカート|ズボン|パンツ製造|コート|ジャケット|レインコート|作業着|学生服|古着|古布|ウエス|綿くず|反毛|安全靴|革靴|長靴|下駄|草履|かつら|造花',
    'textile-garment',
    0.85,
  ],
  [
    'cocoons|raw silk|flax|linen fabric|jute|hemp|ramie|viscose|rayon|polyester|polyester yarn|polyester fibre|synthetic fibres|filament yarn|staple fibre|velvet|elastic tapes|elastic bands|ribbons|trims|knitted fabric|knitted fabrics|tablecloths|bed sheets|bedspreads|mosquito nets|sacks|gunny bags|ropes|rope|twine|cordage|hammocks|doormats|scarves|neckties|polo shirts|blouses|skirts|raincoats|life jackets|school uniforms|used clothing|second-hand clothes|rags|wigs|safety shoes|merino|wool tops|cashmere|tarpaulins|technical textiles|interlining|haberdashery',
    'textile-garment',
    0.86,
  ],
  [
    'gỗ tròn|gỗ bạch đàn|ván lạng|ván bóc|ván mdf|ván okal|viên gỗ|ván sợi|gỗ thanh|gỗ ghép thanh|khung tranh|hộp gỗ|tủ gỗ|đũa|đũa gỗ|tăm|tăm tre|móc áo|que kem|gỗ nội thất|giấy in|giấy kraft|giấy ảnh|giấy dán tường|phong bì|thiệp|bưu thiếp|in sách|xuất bản|bao lì xì|hộp quà|tem nhãn|giấy nhám|nút bấm|khóa kéo nhựa|bàn thờ|đèn trang trí nội thất|nội thất khách sạn|nội thất trường học|nội thất bếp|bàn học|ghế văn phòng|ghế massage|búp bê vải|thú nhồi bông|gấu bông|trò chơi|dụng cụ học sinh|bút chì|bút bi|mực viết|bảng viết|con dấu|ống hút|bình giữ nhiệt|phích nước|ly thủy tinh|gương|pha lê|kính mát|tông kính|đồng hồ đeo tay|đồng hồ treo tường|đàn piano|đàn tranh|sáo|trống|chổi quét|chổi đót|bàn chải sơn|cọ trang điểm|bật lửa gas|băng vệ sinh|khăn ướt|khăn giấy ướt',
    'manufacturing-general',
    0.74,
  ],
  [
    '丸太|原木|単板|突板|ベニヤ|mdf|osb|木箱|木製パレット|割り箸|爪楊枝|ハンガー|額縁|木粉|コルク|封筒|便箋|はがき|絵はがき|カレンダー|カード製作|手帳|書籍|出版|製本|壁紙|感熱紙|クラフト紙|板紙|紙管|シール|タグ|鉛筆|ボールペン|絵具|黒板|ホワイトボード|印章|ぬいぐるみ|ゲーム機|おもちゃ部品|カード ゲーム|システムキッチン|造作家具|収納家具|ベッド|棚板|学校家具|店舗什器|什器|金製腕時計|置時計|三味線|太鼓製造|魔法瓶|水筒|ガラス食器|クリスタルガラス|日傘|サングラス|レンズ眼鏡|ブラシ|化粧ブラシ|ライター|ウェットティッシュ|生理用品|衛生用品|雑貨|インテリア雑貨|園芸用品',
    'manufacturing-general',
    0.74,
  ],
  [
    'logs|veneer|veneers|osb|particleboard|fibreboard|wood flour|cork|chopsticks|toothpicks|hangers|picture frames|wooden boxes|envelopes|letter pads|greeting cards|postcards|calendars|diaries|albums|publishing|bookbinding|wallpaper|kraft paper|paperboard|paper tubes|stickers|pencils|ballpoint pens|crayons|whiteboards|stamps and seals|soft toys|stuffed toys|board games|games and puzzles|puzzles|wardrobes|shelves|school furniture|hotel furniture|shop fittings|wristwatches|wall clocks|pianos and guitars|thermos|vacuum flasks|mirrors|crystal glass|sunglasses|make-up brushes|paint brushes|lighters|wet wipes|sanitary napkins|hygiene products|giftware|home decor|gardening tools',
    'manufacturing-general',
    0.74,
  ],
  [
    '刺し子|手芸|手芸材料|手芸キット|手織り|手織り敷物|組木|七宝|象嵌|和雑貨|民族衣装|仏具|bộ kit thêu|đồ thủ công|đồ handmade|tượng phật|tượng đá|đồ thờ|đồ đồng|trống đồng|tranh cát|tranh gỗ|tranh lụa|đồ sừng|sừng mỹ nghệ|vỏ trai|khảm trai|vỏ dừa|đồ gáo dừa|craft kits|embroidery kits|hand-knotted|handloom|buffalo horn|mother of pearl|coconut shell|incense burners|statues|sculptures|wind chimes|pearl jewellery|gold jewellery|silver rings',
    'handicraft',
    0.85,
  ],
  [
    'phôi nhôm|phôi đồng|sắt|sắt thép|sắt mỹ thuật|thép không rỉ|thép mạ kẽm|tôn mạ màu|cán nguội|cán nóng|thép cán|lưới thép|dây thép gai|dây kẽm|dây kẽm gai|rọ đá|bồn chứa|bồn chứa kim loại|thùng phuy|container thép|đinh vít|tắc kê|kim may|dây cáp|dây hàn|que hàn|đồ gia dụng inox|chảo|xoong nồi|thìa|muỗng nĩa|kéo|búa|kìm|cờ lê|cưa|lưỡi cưa|bộ dụng cụ|tay nắm cửa|ray trượt|bánh xe đẩy|bảng hiệu kim loại|huy chương|cúp|ống đồng|lá nhôm|cửa sắt|hàng rào sắt|khung thép|linh kiện kim loại|phụ kiện kim loại|chi tiết dập|tháp truyền hình',
    'metalworking-moulds',
    0.85,
  ],
  [
    '銑鉄|ビレット|スラブ|熱延|冷延|冷間圧延|帯鋼|鋼帯|丸棒|工具鋼|合金鋼|亜鉛めっき鋼板|カラー鋼板|金網|有刺鉄線|鉄線|ドラム缶|タンク|缶製造|ねじ類|縫い針|編み針|釣り針|溶接棒|溶接材料|アルミ箔|アルミ缶|アルミ押出|アルミ鋳造|銅管|銅線|伸銅品|鋏|はさみ|ハンマー|レンチ|スパナ|のこぎり|鋸刃|手工具|電動工具部品|スプーン|フォーク|ステンレス製品|鍋製造|フライパン|キャスター|ドアノブ|金具|建築金物|メダル|看板製作|溶接構造物|架台|鉄工|鉄工所|鋼構造物|シャフト|精密部品|旋盤加工|切断加工|表面研磨|バフ研磨|ショットピーニング|ショットブラスト',
    'metalworking-moulds',
    0.84,
  ],
  [
    'pig iron|billets|slabs|hot-rolled|cold-rolled|rolling mills|steel bars|tool steel|alloy steel|galvanised steel|galvanized steel|wire mesh|barbed wire|steel wire|wire|drums and barrels|storage tanks|sewing needles|needles and pins|fish hooks|welding rods|welding wire|welding consumables|aluminium foil|aluminium cans|aluminium profile|copper pipes|copper wire|nickel|magnesium|scissors|hammers|wrenches|spanners|pliers|saws|saw blades|spoons and forks|stainless steel products|pans|pots and pans|castors|caster wheels|door handles|builders hardware|furniture hardware|medals|signboards|steel structure|steel towers|shafts|precision parts|precision components|turning and milling|deburring|shot blasting',
    'metalworking-moulds',
    0.84,
  ],
  [
    'máy|máy nổ|động cơ xăng|tuabin|máy bắt vít|máy mài cầm tay|máy cắt cỏ|máy làm đá|máy pha cà phê|máy làm kem|máy bán hàng tự động|máy giặt công nghiệp|máy ủi quần áo|bàn là công nghiệp|máy nhuộm|máy kéo sợi|máy xeo giấy|máy đóng sách|máy in 3d|máy photocopy|máy đếm tiền|máy hút chân không|máy phun sơn|máy phun cát|máy sàng|máy bóc vỏ|máy vắt|máy ấp trứng|máy vắt sữa|thang nâng|băng chuyền tải|khớp nối|xích tải|bộ lọc|bộ lọc dầu|phớt|con lăn|khuôn máy|máy nông cụ|máy tiện|máy phay vạn năng|súng bắn đinh',
    'mechanical-manufacturing',
    0.55,
  ],
  [
    '産業用機械|エアツール|電動工具|芝刈り機|製氷機|コーヒーマシン|自動販売機|業務用洗濯機|業務用アイロン|クリーニング機械|染色機|紡績機|抄紙機|製本機|3dプリンター|複写機|紙幣計数機|真空包装機|塗装機|ブラスト機|選別機|皮むき機|搾汁機|孵卵器|搾乳機|昇降機|高所作業車|カップリング|オイルフィルター|ローラー|ボール盤|旋盤機|中ぐり盤|タッピングマシン|研磨機|切断機|鉄筋加工機|ロール成形機|巻線機|組立機',
    'mechanical-manufacturing',
    0.62,
  ],
  [
    'machine|machines|petrol engines|gas engines|power tools|lawn mowers|ice machines|coffee machines|vending machines|laundry machines|laundry equipment|ironing machines|dyeing machines|spinning machines|paper machines|bookbinding machines|3d printers|photocopiers|vacuum packing machines|spray guns|sandblasting|sorting machines|peeling machines|juicers|incubators for eggs|milking machines|aerial work platforms|couplings|oil filters|rollers|drilling machines|tapping machines|boring machines|polishing machines|roll forming machines|winding machines|assembly machines|industrial equipment|heavy machinery|mining equipment|hydraulic presses',
    'mechanical-manufacturing',
    0.62,
  ],
  [
    'ổn áp|bộ ổn áp|tủ tụ bù|tủ rack|tủ mạng|ắc quy viễn thông|bộ chuyển đổi|bộ sạc|sạc dự phòng|cáp sạc|bo mạch|pin tiểu|pin sạc nhỏ|nam châm|cuộn dây|cuộn dây điện từ|lò nướng điện|bếp từ|bếp điện|ấm siêu tốc|bàn là|bình nóng lạnh|máy nước nóng|máy sấy tóc|quạt trần|nồi chiên không dầu|máy xay sinh tố|robot hút bụi|máy lọc không khí|chuông cửa|khóa vân tay|máy chấm công|micro|amply|đầu thu|bộ đàm|router|modem|thẻ thông minh|thẻ nhớ|ổ cứng|bàn phím|chuột máy tính|máy quét mã vạch|máy pos|màn hình cảm ứng|biển led|bảng quảng cáo led|đèn pha|đèn pin|đèn tiệt trùng|điện lạnh|tủ mát|kho dữ liệu máy|rơle|cầu chì|máng cáp|thang máng cáp|sứ cách điện|chống sét|ống nhòm|kính thiên văn|cân điện tử|đồng hồ đo|nhiệt ẩm kế|máy đo|la bàn|thiết bị định vị',
    'electronics',
    0.85,
  ],
  [
    '安定器|充電器製造|モバイルバッテリー|乾電池|ソレノイド|巻線|ヒーター|電熱器|ihクッキングヒーター|電気ケトル|アイロン|給湯器|ドライヤー|電子レンジ部品|空気清浄機|ロボット掃除機|インターホン|電子錠|指紋認証機|タイムレコーダー|マイク|アンプ|無線機|ルーター|icカード|メモリーカード|ハードディスク|キーボード|バーコードリーダー|posレジ|タッチパネル|led看板|懐中電灯|ヒューズ|ケーブルラック|碍子|避雷器|双眼鏡|望遠鏡|電子はかり|はかり|流量計|圧力計|温度計|湿度計|gps機器|電気設備機器|電磁弁|サーミスタ|水晶振動子|発光ダイオード|有機el|電子楽器|電子ペーパー',
    'electronics',
    0.84,
  ],
  [
    'voltage stabilisers|voltage stabilizers|battery chargers|chargers|power banks|dry batteries|solenoids|heaters|electric heaters|induction cookers|electric kettles|kettles|water heaters|hair dryers|air fryers|blenders|air purifiers|robot vacuums|door phones|intercoms|fingerprint locks|electronic locks|microphones|amplifiers|walkie-talkies|routers|modems|smart cards|memory cards|hard disks|keyboards|barcode scanners|pos terminals|touch screens|touch panels|led signs|flashlights|fuses|cable trays|insulators|lightning arresters|binoculars|telescopes|weighing scales|flow meters|pressure gauges|hygrometers|gps devices|diodes|transistors|oled|crystals oscillators|electronic musical instruments|rfid',
    'electronics',
    0.82,
  ],
  [
    'khung xe|yên xe|phụ tùng xe|xe ba bánh|xe điện trẻ em|xe chở hàng|xe ben|xe bồn|xe cứu thương|xe cứu hỏa|xe chở rác|xe đông lạnh|xe điện sân golf|săm lốp xe máy|gương xe|đèn xe|ống xả|車両部品|ダンプカー|救急車|ごみ収集車|ゴルフカート|自動車ガラス|ホイール|カーナビ|カーオーディオ|dump trucks|tankers|ambulances|garbage trucks|golf carts|car audio|car navigation|windshields|exhaust pipes',
    'automotive-motorcycle',
    0.78,
  ],
  [
    'toa tàu|đầu máy|khung xe đạp|xe đạp trẻ em|xe đạp thể thao|xe lăn tay|xà lan|sà lan|tàu hút bùn|tàu kéo|phao nổi|bến nổi|ụ nổi|tàu composite|thuyền kayak|thuyền buồm|cano|khinh khí cầu|máy bay trực thăng|linh kiện hàng không|phụ tùng máy bay|枕木|レール|機関車|自転車フレーム|サドル|サイクルパーツ|浚渫船|はしけ|タグボート|浮桟橋|カヤック|ヘリコプター|航空部品|locomotives|sleepers|bicycle frames|barges|dredgers|tugboats|pontoons|floating docks|kayaks|sailboats|helicopters|aerospace|aerospace parts|aircraft|balloons hot-air',
    'transport-equipment',
    0.84,
  ],
  [
    'đào tạo phi công|phi công|mô phỏng bay|dịch vụ mặt đất sân bay|nhà ga hàng không|flight simulators|pilot training|pilot schools|pilots|ground handling|airlines|airline|フライトシミュレーター|パイロット養成|航空会社|グランドハンドリング',
    'aviation',
    0.88,
  ],
  [
    'máy massage|ghế nha khoa|đèn mổ|bàn mổ|tủ y tế|kính thuốc|kính cận|nạng|băng cá nhân|máy đo đường huyết|que thử|dụng cụ y khoa|医療家具|手術台|無影灯|血糖値|聴診器|松葉杖|絆創膏|医療用ガス|老眼鏡|stethoscopes|operating tables|glucose meters|crutches|plasters|medical furniture|medical gases|medical lasers|endoscopes|orthopedic implants',
    'medical-devices',
    0.84,
  ],
  [
    'dụng cụ câu cá|cần câu|vợt|bóng đá da|thiết bị phòng gym|bàn bi-a|xe đạp tập|釣り具|釣竿|釣具|ラケット|ボール製造|ゴルフ用品|トレーニング器具|スキー用品|武道具|fishing rods|fishing tackle|rackets|golf clubs|golf equipment|gym equipment|skis|yoga mats',
    'sports',
    0.74,
  ],
  [
    '楽譜|楽譜出版|劇団|演劇|サーカス|オーケストラ|骨董|美術品|nhạc phổ|sân khấu|xiếc|đồ cổ|tác phẩm nghệ thuật|tem sưu tập|theatre|theater|theatre troupes|circus|sheet music|paintings|antiques|artworks|works of art|performing arts|choir',
    'culture-festivals',
    0.82,
  ],
  [
    'giấy thu hồi|giấy phế liệu|sắt phế liệu|nhôm phế liệu|đồng phế liệu|lon nhôm phế liệu|nhựa phế liệu|phoi nhôm|vải vụn tái chế|アルミスクラップ|アルミ缶回収|使用済み|古着回収|綿くず再生|金属くず|swarf|recovered paper|waste paper|used beverage cans|metal scrap|aluminium scrap|aluminum scrap|copper scrap|waste oil|e-waste|electronic waste|電子廃棄物|rác thải điện tử',
    'circular-economy',
    0.85,
  ],
  [
    'hố ga|thông cống|nạo vét cống|廃液|廃液処理|化学廃液|汚水|マンホール|管路清掃|下水管|manholes|sewer cleaning|sewers|drain cleaning|effluent|hazardous waste|chất thải nguy hại|産業廃棄物|医療廃棄物|chất thải y tế|medical waste',
    'environment-water-waste',
    0.87,
  ],
  [
    'call center|call centre|tổng đài chăm sóc khách hàng|コールセンター|バックオフィス|back-office|back office|data entry|nhập liệu|データ入力|事務代行|webメディア|ウェブマーケティング|digital marketing|tiếp thị số|quảng cáo số|web marketing|information services',
    'software-it',
    0.78,
  ],
  [
    '貸切バス|観光バス|観光タクシー|cho thuê xe du lịch|xe du lịch|charter buses|sightseeing buses|coach tours|limousine',
    'tourism',
    0.84,
  ],
  [
    'bốc xếp|cross-dock|cross-docking|container freight station|cfs|pallet cho thuê|đóng gói hàng hóa|vận tải container|vận tải biển nội địa|giao nhận vận tải|軽貨物|路線便|コンテナ輸送|倉庫管理|在庫管理|流通加工|container transport|drayage|inventory management|fulfilment|fulfillment|freight station|haulage|truck transport',
    'smart-logistics',
    0.84,
  ],
]
