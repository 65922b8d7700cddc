import type { Term } from './terms.ts'

/** Services and fields of public work by the words that offices and companies use for them. */
export const serviceTerms: readonly Term[] = [
  [
    'nuôi cấy mô|men vi sinh|vi sinh|chế phẩm vi sinh|vi khuẩn có lợi|enzyme|enzim|tế bào gốc|xét nghiệm gen|giải trình tự gen|vắc xin động vật|lên men|thuốc thử|hóa chất xét nghiệm|kít xét nghiệm|kit xét nghiệm|細胞培養|培地|培養液|酵素|発酵技術|微生物|乳酸菌|幹細胞|再生医療|遺伝子|ゲノム|組織培養|試薬|検査キット|バイオ肥料|バイオ農薬|cell culture|tissue culture|enzymes|probiotics|microbial|microorganisms|fermentation|stem cells|genomics|gene sequencing|lab reagents|reagents|test kits|biofertiliser|biofertilizer|biopesticides',
    'biotechnology',
    0.87,
  ],
  [
    'thuốc generic|nguyên liệu dược|vắc xin|vắc-xin|thuốc đông y|đông dược|cao dược liệu|sâm|nhân sâm|nấm dược liệu|viên nang|vitamin|ワクチン|ジェネリック|原薬|生薬|ビタミン|薬局|調剤|高麗人参|generic drugs|generics|vaccines|api manufacturing|active pharmaceutical ingredients|traditional medicine|herbal products|vitamins|supplements|dietary supplements|pharmacies|ginseng',
    'pharmaceuticals',
    0.86,
  ],
  [
    'khám sức khỏe|phòng khám|khám bệnh|tầm soát ung thư|ung thư|telemedicine|khám chữa bệnh từ xa|y tế từ xa|chăm sóc sức khỏe tại nhà|phục hồi chức năng|vật lý trị liệu|thẩm mỹ viện|y học cổ truyền|健康診断|人間ドック|クリニック|診療所|遠隔医療|がん検診|がん治療|リハビリ|理学療法|鍼灸|美容医療|医療ツーリズム|健康管理|健康増進|health check-ups|check-ups|clinics|clinic|cancer screening|telehealth|rehabilitation|physiotherapy|medical tourism|wellness',
    'healthcare',
    0.84,
  ],
  [
    'chăm sóc tại nhà cho người già|tã người lớn|giường cho người già|hộ lý chăm sóc|介護用品|介護ベッド|介護サービス|在宅介護|認知症|認知症ケア|看護師|見守り|大人用おむつ|シニア向け|caregiving|care workers|dementia|adult diapers|elderly homes|home care|assisted living',
    'elderly-care',
    0.87,
  ],
  [
    'dạy nghề|đào tạo kỹ năng|đào tạo lái xe|đào tạo hàn|đào tạo quản lý|đào tạo kỹ sư|nâng cao tay nghề|tập huấn|bồi dưỡng cán bộ|cử cán bộ đi học|trung tâm dạy nghề|chuyên gia dạy nghề|技能訓練|技術研修|管理者研修|社員研修|行政官研修|研修生受入|職員派遣|職員研修|研修受入れ|人づくり|技能検定|skills training|technical training|vocational school|vocational schools|staff training|capacity building|upskilling|reskilling|trainers|training of officials',
    'hr-training',
    0.86,
  ],
  [
    'kỹ sư việt nam|hộ lý sang nhật|điều dưỡng sang nhật|lao động thời vụ|lao động phổ thông|tuyển kỹ sư|cung cấp nhân lực|giới thiệu việc làm|人手不足|人材紹介|人材派遣|季節労働者|エンジニア人材|高度外国人材|登録支援機関|監理団体|ドライバー不足|ドライバー人材|溶接工|建設人材|農業人材|外食人材|労働力|skilled workers|seasonal workers|staff dispatch|job placement|welders|care worker recruitment|workforce',
    'labour-employment',
    0.8,
  ],
  [
    'trường nghề|mầm non|trường mầm non|giáo dục mầm non|trung tâm ngoại ngữ|e-learning|học trực tuyến|sách giáo khoa|幼稚園|保育|保育園|幼児教育|学習塾|教材|eラーニング|教科書|専門学校|単位互換|kindergartens|kindergarten|preschool|early childhood|textbooks|learning materials|online learning|elearning|cram schools|credit transfer|dual degree',
    'education',
    0.83,
  ],
  [
    'dạy tiếng nhật|lớp tiếng nhật|giáo trình tiếng nhật|kỳ thi năng lực tiếng nhật|jlpt|日本語研修|日本語能力試験|日本語教材|日本語教室|japanese classes|japanese teacher|nihongo',
    'japanese-language',
    0.9,
  ],
  [
    'nhà hàng|chuỗi nhà hàng|quán cà phê|nhượng quyền|nhượng quyền thương hiệu|trung tâm thương mại|chuỗi cửa hàng|bán buôn|bán sỉ|sàn thương mại điện tử|livestream bán hàng|tạp hóa|hàng tiêu dùng|飲食店|レストラン|カフェ|居酒屋|外食|外食チェーン|フランチャイズ|fc展開|ショッピングモール|商業施設|アンテナショップ|通販|オンラインショップ|ecサイト|量販店|ホームセンター|日用品卸|消費財|restaurants|restaurant|restaurant chains|cafes|coffee shops|franchise|franchising|shopping malls|shopping mall|malls|grocery|online shop|online shops|marketplaces|consumer goods|fmcg|wholesalers',
    'retail',
    0.82,
  ],
  [
    'kho ngoại quan|kho vận|khai báo hải quan|thủ tục hải quan|giao hàng chặng cuối|chuyển phát nhanh|chuyển phát|vận tải đường bộ|vận tải lạnh|vận tải đa phương thức|cảng cạn|trung tâm logistics|宅配|宅配便|倉庫業|保税|国際物流|海上輸送|航空貨物|混載|梱包|引越|引っ越し|配送|配送センター|物流センター|冷凍物流|低温物流|共同配送|courier|express delivery|customs clearance|bonded warehouse|bonded|warehouse|warehouses|distribution center|distribution centre|air freight|sea freight|ocean freight|removals|moving services|cold-chain|refrigerated transport|multimodal|inland container depot',
    'smart-logistics',
    0.86,
  ],
  [
    'bến cảng|cảng du thuyền|bến du thuyền|cảng tàu khách|dịch vụ cảng|lai dắt|nạo vét|hoa tiêu hàng hải|kinh tế cảng|クルーズ|クルーズ船|客船|浚渫|曳船|荷役|フェリー|マリーナ|埠頭|ターミナル運営|cruise|cruise ships|dredging|towage|ferry|ferries|marina|wharf|terminals|port services',
    'ports-maritime',
    0.86,
  ],
  [
    'hướng dẫn viên|hướng dẫn viên du lịch|đại lý du lịch|vé máy bay và tour|du lịch golf|du lịch mạo hiểm|du lịch tâm linh|du lịch học đường|khu vui chơi|công viên giải trí|công viên nước|homestay du lịch|tham quan di sản|đón khách nhật|khách du lịch nhật bản|観光施設|観光地|観光資源|観光プロモーション|観光pr|訪日旅行|訪日客|教育旅行|テーマパーク|遊園地|動物園|水族館|民泊|宿泊施設|通訳案内士|スキー場|サイクリング|キャンプ場|グランピング|道の駅|sightseeing|tour guides|tourist guides|theme parks|theme park|amusement parks|amusement park|zoo|aquarium|guesthouses|ski resorts|skiing|cycling tours|campsites|glamping|tourist attractions|tourists',
    'tourism',
    0.83,
  ],
  [
    'spa nghỉ dưỡng|du lịch chữa lành|tắm khoáng|tắm bùn|làng sinh thái|vườn quốc gia|nông trại du lịch|du lịch xanh|du lịch biển đảo|農泊|農家民宿|国立公園|海洋リゾート|湯治|ウェルネスツーリズム|森林浴|自然体験|national parks|farm stays|farmstay|healing tourism|nature tourism|wellness resorts|beach resorts',
    'eco-resort-tourism',
    0.85,
  ],
  [
    'thư pháp|kimono|trà đạo|cắm hoa|ikebana|ca trù|quan họ|múa rối|múa rối nước|nhã nhạc|cồng chiêng|triển lãm nghệ thuật|triển lãm tranh|bảo tàng|điện ảnh|liên hoan phim|âm nhạc|dàn nhạc|biểu diễn|trang phục truyền thống|hoa anh đào|lễ hội hoa anh đào|bảo tồn di tích|di tích|làng cổ|書道|着物|着付け|茶道|華道|生け花|和太鼓|太鼓|神楽|歌舞伎|能楽|舞踊|雅楽|合唱|コンサート|美術館|博物館|美術展|映画|映画祭|桜まつり|花火大会|盆踊り|文化財|世界遺産|文化財保存|武道|将棋|囲碁|折り紙|コスプレ|漫画|マンガ|calligraphy|tea ceremony|flower arrangement|taiko|kabuki|puppetry|water puppets|museums|museum|films and media|film festival|cinema|orchestra|concerts|concert|cherry blossom|cherry blossoms|world heritage|heritage conservation|manga|cosplay|origami|exhibitions of art',
    'culture-festivals',
    0.84,
  ],
  [
    'võ thuật|vovinam|karate|aikido|cầu lông|bóng chuyền|bóng rổ|bơi lội|điền kinh|thể thao điện tử|esports|sân vận động|dụng cụ thể thao|phòng gym|huấn luyện viên|空手|剣道|合気道|相撲|卓球|バレーボール|バスケットボール|水泳|陸上競技|eスポーツ|競技場|スタジアム|スポーツ用品|フィットネス|合宿|キャンプ誘致|kendo|sumo|volleyball|basketball|badminton|swimming|athletics|e-sports|stadium|stadiums|sports equipment|sporting goods|fitness|training camps|triathlon|cycling race',
    'sports',
    0.86,
  ],
  [
    'kế toán|kiểm toán|tư vấn thuế|cho thuê tài chính|thanh toán|thanh toán điện tử|ví điện tử|chứng khoán|bảo lãnh|trái phiếu xanh|vay vốn|tín dụng|tín dụng xanh|mua bán sáp nhập|m&a|quỹ đầu tư mạo hiểm|会計|税務|監査|リース|電子決済|証券|債券|グリーンボンド|信用金庫|信用保証|クラウドファンディング|助成金|補助金|資金調達|保険代理店|accounting|audit|auditing|tax advisory|taxation|leasing|payments|e-payment|e-wallet|securities|guarantees|bonds|green bonds|green bond|crowdfunding|subsidies|loans|banks|private equity|mergers and acquisitions',
    'finance',
    0.84,
  ],
  [
    'vốn đầu tư nước ngoài|đầu tư nước ngoài|doanh nghiệp fdi|tư vấn đầu tư|tư vấn pháp lý đầu tư|thành lập công ty|khảo sát đầu tư|môi giới đầu tư|dự án kêu gọi|進出支援|海外進出支援|会社設立|投資相談|投資セミナー|投資ミッション|企業立地|工場進出|拠点設立|investment advisory|investment consulting|company formation|market entry support|site selection|investment seminar|joint venture|joint ventures|liên doanh|合弁|合弁会社|合弁相手',
    'investment-promotion',
    0.84,
  ],
  [
    'ủy thác xuất khẩu|ủy thác nhập khẩu|hội chợ triển lãm|trưng bày sản phẩm|thị trường nhật bản|xúc tiến xuất khẩu|khách mua hàng|người mua nhật bản|バイヤー|輸出支援|貿易実務|輸入代行|輸出代行|物産展|市場調査|テスト販売|trade fair|trade fairs|exhibition|exhibitions|trade shows|market research|export promotion|import agent|trade missions',
    'trade-promotion',
    0.8,
  ],
  [
    'dịch vụ công|dịch vụ công trực tuyến|chính phủ số|chuyển đổi số doanh nghiệp|hóa đơn điện tử|chữ ký số|định danh số|dữ liệu dân cư|số hóa tài liệu|số hóa hồ sơ|電子申請|行政dx|自治体dx|電子契約|電子署名|ペーパーレス|業務効率化|dx支援|デジタル庁|マイナンバー|e-services|online public services|paperless|e-invoices|e-invoicing|digital signature|digital id|digitisation|digitization|workflow automation',
    'digital-transformation',
    0.86,
  ],
  [
    'ứng dụng di động|thiết kế web|website bán hàng|trung tâm dữ liệu|blockchain|kiểm thử phần mềm|gia công phần mềm cho nhật|máy chủ|phần mềm kế toán|phần mềm quản lý|internet vạn vật|iot|thực tế ảo|trò chơi điện tử|nội dung số|truyền thông số|データセンター|ブロックチェーン|サーバー|組込み|組込みソフト|アプリケーション|ウェブ制作|ホームページ制作|業務システム|基幹システム|ラボ型開発|メタバース|cg制作|動画制作|デジタルコンテンツ|情報システム|情報セキュリティ|web design|web development|app development|data center|data centre|data centers|data centres|servers|embedded software|embedded|it outsourcing|bpo|digital content|video production|metaverse|virtual reality|information security|system integration|system integrator|programmers|software engineers',
    'software-it',
    0.85,
  ],
  [
    'chatbot|nhận diện khuôn mặt|thị giác máy tính|xử lý ngôn ngữ|dịch máy|mô hình ngôn ngữ|chatgpt|画像認識|音声認識|顔認証|生成ai|ディープラーニング|自動翻訳|チャットボット|ai翻訳|データ分析|deep learning|generative ai|image recognition|speech recognition|face recognition|facial recognition|computer vision|data analytics|llm',
    'ai',
    0.86,
  ],
  [
    'phân loại rác|lò đốt rác|đốt rác|thu gom rác|máy lọc nước|lọc nước biển|xử lý bùn|bùn thải|quan trắc|quan trắc môi trường|khí thải|xử lý khí|khử mùi|nước sinh hoạt|nhà máy nước|ống cấp nước|thất thoát nước|ô nhiễm|ô nhiễm không khí|nhà vệ sinh thông minh|vệ sinh công nghiệp|焼却|焼却施設|浄化槽|下水|下水処理|汚泥|汚泥処理|排ガス|脱臭|悪臭|水質|水質浄化|水質検査|環境測定|大気汚染|し尿|清掃工場|海水淡水化|膜処理|漂着ごみ|ろ過|濾過|ビルメンテナンス|incineration|incinerators|sewage|sewerage|septic tanks|sludge|air pollution|emission control|odour|deodorisation|water quality|environmental monitoring|desalination|water filters|water purifiers|water loss|garbage|garbage collection|refuse|waste sorting|industrial cleaning|cleaning services',
    'environment-water-waste',
    0.87,
  ],
  [
    'nhựa tái chế|giấy tái chế|phế phẩm|phụ phẩm nông nghiệp|tái chế pin|tái chế lốp xe|thu hồi kim loại|廃プラ|廃プラスチック|古紙|スクラップ|鉄スクラップ|都市鉱山|廃油|食品ロス|副産物|リユース|リマニュファクチャリング|中古品|バイオマスプラ|scrap|scrap metal|waste plastics|plastic recycling|recycled plastic|recycled paper|used tyres|food loss|upcycled|second-hand goods|by-products|remanufacturing',
    'circular-economy',
    0.85,
  ],
  [
    'bã mía|sợi chuối|sợi dứa|sợi tre|ống hút gạo|ống hút tre|ống hút giấy|sản phẩm thay thế nhựa|bao bì sinh học|bao bì thân thiện|thân thiện với môi trường|thân thiện môi trường|túi tự hủy|tự hủy sinh học|gạch sinh thái|nano|graphene|セルロースナノファイバー|cnf|竹素材|バガス|紙ストロー|脱プラ|代替プラ|ナノ材料|グラフェン|エコ素材|エコ製品|環境配慮|bagasse|paper straws|rice straws|bamboo straws|compostable|eco-friendly|eco friendly|environmentally friendly packaging|biodegradable packaging|nanomaterials|cellulose nanofibre|bamboo fibre|pineapple fibre|plant-based materials',
    'green-materials',
    0.86,
  ],
  [
    'chống xâm nhập mặn|hạn mặn|hạn hán|chống hạn|nước biển dâng|trồng rừng ngập mặn|rừng ngập mặn|干ばつ|海面上昇|マングローブ|気候変動対策|熱波|暑熱対策|drought|sea level rise|mangroves|mangrove|saltwater intrusion|salinity|heatwaves|heat stress',
    'climate-adaptation',
    0.87,
  ],
  [
    'trạm bơm|cống ngăn triều|hồ điều hòa|kè biển|đê biển|chống xói lở|xói lở bờ biển|bể chứa nước mưa|hồ chứa|雨水|雨水貯留|雨水貯留槽|排水ポンプ|排水ポンプ車|排水機場|堤防|護岸|河川改修|海岸保全|水門|浸水|洪水|ポンプ場|stormwater|rainwater|rainwater tanks|retention ponds|pumping stations|levees|dikes|sluice gates|coastal erosion|river works|floods|flood protection',
    'flood-drainage',
    0.87,
  ],
  [
    'động đất|sóng thần|cứu hộ|cứu nạn|cứu hộ cứu nạn|phòng cháy chữa cháy|pccc|diễn tập|thiết bị cứu hộ|lương thực dự phòng|nhà chống bão|地震|津波|台風|消防|消防車|避難所|非常食|備蓄|防災訓練|防災教育|救助|土石流|斜面防災|火山|緊急地震速報|気象観測|earthquake|earthquakes|tsunami|typhoons|typhoon|rescue|firefighting|fire fighting|fire engines|fire safety|emergency food|shelters|evacuation drills|disaster drills|weather radar|slope protection',
    'disaster-early-warning',
    0.85,
  ],
  [
    'đo đạc carbon|kiểm kê phát thải|công tơ carbon|tiết kiệm điện|kiểm toán năng lượng|rừng carbon|tín chỉ các bon|tiết kiệm nhiên liệu|省エネ診断|省エネ設備|ヒートポンプ|co2排出|排出量算定|排出権|森林クレジット|カーボンフットプリント|ccus|energy efficiency|energy-efficient|energy audit|heat pumps|heat pump|emissions accounting|carbon footprint|forest carbon|net-zero',
    'co2-reduction',
    0.86,
  ],
  [
    'trạm tiếp nhiên liệu hydro|trạm nạp hydro|điện phân|điện phân nước|水素ステーション|水電解|水素燃料|合成燃料|e-fuel|アンモニア混焼|electrolyser|electrolyzer|electrolysis|hydrogen refuelling|hydrogen station|hydrogen stations|fuel cells',
    'hydrogen',
    0.92,
  ],
  [
    'xe buýt|tuyến xe buýt|bãi đỗ xe|bãi đỗ xe thông minh|đèn tín hiệu giao thông|tín hiệu giao thông|vé điện tử|tàu điện|tàu điện ngầm|an toàn giao thông|đường sắt|路線バス|バス事業|バス運行|タクシー|駐車場|信号機|交通安全|交通系icカード|モノレール|路面電車|鉄道事業|カーシェア|シェアサイクル|maas|渋滞|bus lines|bus operators|public buses|taxi|parking|parking systems|traffic lights|traffic signals|road safety|monorail|tram|trams|ticketing|railways|railway|ride sharing|bike sharing',
    'urban-transport',
    0.86,
  ],
  [
    'nhà ở xã hội|khu đô thị|khu đô thị mới|chỉnh trang đô thị|thiết kế cảnh quan|cây xanh|công viên cây xanh|nghĩa trang|môi giới bất động sản|căn hộ|phố đi bộ|区画整理|都市再生|景観|造園|ランドスケープ|公営住宅|マンション|空き家|駅前開発|都市緑化|墓園|霊園|宅地|団地|landscaping|landscape|landscape design|social housing|apartments|condominiums|condominium|property development|zoning|urban renewal|city planning|pedestrian streets|cemeteries',
    'urban-planning',
    0.84,
  ],
  [
    'trung tâm điều hành thông minh|chiếu sáng thông minh|tòa nhà thông minh|nhà thông minh|スマートビル|スマートホーム|スマート街路灯|都市os|smart home|smart homes|smart buildings|smart lighting|smart poles|urban data platform',
    'smart-city',
    0.86,
  ],
  [
    'thuê đất|thuê xưởng|nhà xưởng|kho xưởng|cho thuê kho|quỹ đất sạch|工場団地|工業用地|倉庫賃貸|貸倉庫|factories for lease|factory lease|land lease|industrial real estate|warehouse for rent|industrial plots',
    'industrial-parks',
    0.85,
  ],
  [
    'chứng nhận iso|kiểm định|giám định|kiểm nghiệm|đo lường chất lượng|tư vấn quản lý|tư vấn chiến lược|lean|tpm|quản lý sản xuất|認証取得|検査機関|生産性向上|品質改善|経営コンサルティング|経営支援|inspection services|quality inspection|quality control|management consulting|business consulting|lean manufacturing|productivity improvement|productivity',
    'ppp-management',
    0.72,
  ],
  [
    "trao đổi học sinh|giao lưu học sinh|đoàn thanh niên|tình nguyện viên|hội hữu nghị|hội phụ nữ|thiếu nhi|中学生|小学生|生徒交流|ボランティア|友好協会|友好交流|青年団|女性団体|国際交流|exchange students program|volunteers|friendship associations|friendship association|children's exchange|women's union|students exchange trip|high school students",
    'people-exchange',
    0.78,
  ],
  [
    'thị thực|tư vấn cho người việt|người việt ở nhật|生活相談|多言語相談|外国人相談|外国人支援|やさしい日本語|foreign residents|multilingual support|migrant support|consultation for foreign residents',
    'diaspora-support',
    0.82,
  ],
  [
    'cải cách một cửa|một cửa|một cửa liên thông|pháp luật|xây dựng pháp luật|sắp xếp bộ máy|chính quyền hai cấp|phân cấp phân quyền|行政サービス|法整備|法整備支援|ワンストップ|one-stop shop|one stop shop|legal reform|local governance|decentralisation|decentralization|civil service reform',
    'institutional-reform',
    0.82,
  ],
  [
    'nông thôn mới|phát triển nông thôn|vùng sâu vùng xa|miền núi|xóa đói giảm nghèo|giảm nghèo|dân tộc thiểu số|農村|農村開発|中山間地域|過疎|過疎対策|移住定住|関係人口|まちおこし|地域おこし|商店街|地域ブランド|rural communities|depopulation|remote areas|poverty reduction|ethnic minorities|community development|shopping streets',
    'regional-revitalisation',
    0.8,
  ],
  [
    'ký kết thỏa thuận|ký biên bản ghi nhớ|thỏa thuận hợp tác|thiết lập quan hệ|quan hệ đối tác|kỷ niệm quan hệ|協定締結|交流協定|周年記念|表敬|表敬訪問|国際協力|courtesy call|signing ceremony|friendship agreements|friendship cities|anniversary|cooperation agreement',
    'local-cooperation',
    0.76,
  ],
  ['đá bóng', 'sports', 0.9],
  ['cây cầu|cầu vượt', 'infrastructure-construction', 0.8],
  ['tàu tham quan|tàu du lịch biển', 'tourism', 0.85],
  ['hạt nhân|điện hạt nhân', 'energy', 0.8],
  [
    'giấy phép|giấy chứng nhận|giấy tờ|giấy mời|tàu xe|hộp thư|đèn đỏ|điện thoại bàn|thuốc lá điện tử|năng lượng tích cực|khóa học|khóa đào tạo|hợp đồng|cộng đồng|hội đồng|đồng bằng|con đường|liên lạc|khó khăn|tương lai|tương đương|tất cả|màn trình diễn|gia đình|công nhân viên|dữ liệu liên hệ|スタイル|アウトドア|リソース|オープンソース|トレーニング|トレード|フランチャイズチェーン|炭酸|酸素',
    '',
    0,
  ],
]
