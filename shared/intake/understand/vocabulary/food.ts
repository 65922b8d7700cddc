import type { Term } from './terms.ts'

/** What is grown, caught, raised, eaten and drunk: chapters 1 to 24 of the Harmonized System. */
export const foodTerms: readonly Term[] = [
  [
    'gia súc sống|lợn|lợn giống|heo|thịt heo|thịt dê|dê|cừu|trâu|bò thịt|bò kobe|gà|gà đồi|thịt gà|vịt|thịt vịt|ngỗng|chim cút|trứng gà|trứng vịt|trứng|thỏ|ong giống|tổ yến|yến sào|chim yến|sữa bột|sữa tươi|sữa chua|sữa dê|phô mai|bơ sữa|thức ăn gia súc|thức ăn gia cầm|thú y|thuốc thú y|vắc xin gia súc|vắc xin gia cầm',
    'livestock-dairy',
    0.85,
  ],
  [
    '豚肉|鶏肉|鶏卵|卵|ヤギ|家禽|食肉|精肉|牛乳|チーズ|ヨーグルト|バター|粉ミルク|燕の巣|ツバメの巣|動物用医薬品|家畜用ワクチン|動物用ワクチン|配合飼料|畜舎|鶏舎|豚舎|養蜂|ペットフード|肥育|種豚|種牛',
    'livestock-dairy',
    0.85,
  ],
  [
    "pigs|piglets|swine|goats|sheep|chicken|chickens|ducks|duck|eggs|milk|cheese|yoghurt|yogurt|butter|bird nest|birds nest|bird's nest|feedstuff|veterinary|pet food|meat products|slaughterhouse|hatchery eggs|beekeeping",
    'livestock-dairy',
    0.85,
  ],
  [
    'cá hồi|cá chình|cá lóc|cá rô phi|cá thu|cá cơm|cá khô|cá nục|cá tầm|cá giống|tôm giống|tôm hùm|tôm khô|cua biển|ghẹ|ốc|sò|hàu|hàu sữa|bào ngư|ngao|sò điệp|bạch tuộc|sứa|rong nho|tảo biển|tảo xoắn|tảo|ngọc trai|nuôi tôm|nuôi cá|lưới đánh cá|ngư cụ|tàu cá|hải sản|hải sản khô|thủy hải sản|chả cá|surimi',
    'fisheries-aquaculture',
    0.88,
  ],
  [
    'うなぎ|鰻|ウナギ|牡蠣|カキ養殖|ホタテ|帆立|鮭|サケ|サーモン|鯖|サバ|鰹|カツオ|かつお節|タコ|蛸|蟹|カニ|アワビ|ナマコ|クルマエビ|ブリ|鰤|ハマチ|タイ養殖|真鯛|鮮魚|干物|昆布|わかめ|海苔|のり養殖|真珠|漁網|漁具|漁船|漁協|稚魚|種苗生産|すり身|魚粉|乾燥ナマコ|海産物|水産物|金魚|錦鯉|鯉',
    'fisheries-aquaculture',
    0.88,
  ],
  [
    'salmon|eel|eels|oysters|oyster|scallops|clams|abalone|lobster|lobsters|crab|crabs|octopus|mackerel|catfish|pangasius|tilapia|seaweed|pearls|fishing nets|fishing gear|fish fillets|fish meal|dried fish|prawns|frozen fish|koi|shellfish|algae|spirulina',
    'fisheries-aquaculture',
    0.88,
  ],
  [
    'cây giống|cây cảnh|hoa tươi|hoa cắt cành|hoa lan|phong lan|hoa hồng|hoa cúc|cây trầm|trầm hương|cây ăn quả|cây dược liệu|cây công nghiệp|giống cây|hạt giống|ươm giống|vườn ươm cây|keo lai|tre luồng|tre nứa|phân bón hữu cơ|đất trồng|giá thể|canh tác|cà phê giống',
    'agriculture',
    0.85,
  ],
  [
    '切り花|花卉|胡蝶蘭|盆栽|植木|苗木|球根|果樹苗|きのこ栽培|堆肥|有機肥料|土壌改良|培土|田植え|水田|畑作|農園経営|造林|木材チップ|植林|間伐|農作業|農薬散布',
    'agriculture',
    0.85,
  ],
  [
    'cut flowers|flowers|orchids|bonsai|seedlings|saplings|nursery plants|compost|soil improvement|plantation|plantations|tree planting|vegetable seeds|crop protection',
    'agriculture',
    0.85,
  ],
  [
    'khoai tây|khoai môn|cà chua|dưa leo|dưa chuột|dưa lưới|dưa hấu|bắp cải|cải thảo|xà lách|hành tím|tỏi|tỏi đen|gừng|riềng|sả|măng|măng tây|cà rốt|đậu bắp|đậu tương|đậu nành|đậu xanh|đậu phộng|vừng|ngô ngọt|ngô|bắp ngọt|sắn|khoai|atiso|rau má|rau an toàn|rau sạch|rau củ|rau củ quả|củ quả|nấm hương|nấm linh chi|đông trùng hạ thảo|mộc nhĩ|vải|chôm chôm|măng cụt|mãng cầu|ổi|táo|mận|hồng giòn|cam|cam sành|quýt|chanh|bơ|bơ sáp|dứa|khóm|đu đủ|vú sữa|dâu tây|dâu tằm|việt quất|sơ ri|mắc khén|thảo quả|gạo nếp|gạo st25|gạo lứt|gạo hữu cơ|cà phê nhân|cà phê nhân xanh|robusta|arabica|hạt tiêu|hạt sen|ca cao|hạt ca cao|hạt dẻ|hạt mắc ca|chè xanh|chè đen|chè búp|chè ô long|trà xanh|trà|trà sen|trà ô long|nông sản tươi|hoa quả tươi|trái cây tươi',
    'quality-produce',
    0.82,
  ],
  [
    'トマト|きゅうり|キャベツ|レタス|玉ねぎ|にんにく|黒にんにく|生姜|しょうが|ウコン|たけのこ|アスパラガス|枝豆|大豆|落花生|ピーナッツ|ごま|トウモロコシ|とうもろこし|キャッサバ|さつまいも|サツマイモ|じゃがいも|里芋|こんにゃく|山芋|わさび|しいたけ|椎茸|霊芝|冬虫夏草|メロン|スイカ|さくらんぼ|すもも|ブルーベリー|キウイ|パイナップル|パパイヤ|グアバ|ライチ|竜眼|ドラゴンフルーツ|アボカド|パッションフルーツ|マンゴスチン|ジャックフルーツ|レモン|ライム|ココナッツ|カカオ|カカオ豆|マカダミア|生豆|抹茶|緑茶|煎茶|紅茶|烏龍茶|蓮茶|シナモン|桂皮|八角|香辛料|スパイス|玄米|もち米|有機米|うるち米|蕎麦|そば粉の原料|産直|青果|国産野菜|冷凍野菜の原料',
    'quality-produce',
    0.82,
  ],
  [
    'tomatoes|cucumbers|cabbage|lettuce|onions|garlic|black garlic|ginger|turmeric|lemongrass|bamboo shoots|asparagus|edamame|soybeans|peanuts|groundnuts|sesame|corn|maize|cassava|sweet potato|sweet potatoes|potatoes|wasabi|shiitake|melons|watermelon|persimmons|chestnuts|cherries|blueberries|strawberries|kiwi|pineapple|pineapples|papaya|guava|lychee|lychees|longan|dragon fruit|avocado|avocados|passion fruit|mangosteen|rambutan|jackfruit|lemons|limes|oranges|citrus|apples|pears|peaches|plums|coconut|coconuts|cocoa|cocoa beans|macadamia|green coffee|arabica|robusta|matcha|green tea|black tea|oolong tea|cinnamon|cassia|star anise|vanilla|chilli|chili|jasmine rice|brown rice|glutinous rice|fresh produce|mushrooms',
    'quality-produce',
    0.82,
  ],
  [
    'dầu ăn|dầu dừa|dầu mè|dầu lạc|dầu gấc|bột mì|bột gạo|bột ngọt|bột nêm|hạt nêm|tinh bột|đường mía|đường thốt nốt|mật mía|muối|muối biển|muối hồng|dấm|giấm|tương ớt|mắm tôm|mắm|nước tương|xì dầu|nước chấm|bánh gạo|bánh tráng|bánh đa|bánh cốm|bánh trung thu|bánh pía|bánh đậu xanh|bánh quy|bánh ngọt|bánh mì|kẹo dừa|kẹo lạc|sô cô la|socola|chocolate|kem|kem que|chè dưỡng nhan|chè ngọt|chè hộp|chè thập cẩm|chè đậu xanh|cà phê hòa tan|cà phê bột|cà phê phin|trà sữa|trà túi lọc|trà thảo mộc|trà gừng|nước giải khát|nước khoáng|nước đóng chai|nước dừa|nước mía|nước yến|sữa đậu nành|sữa hạt|đậu phụ|đậu hũ|tàu hũ|bún khô|hủ tiếu|mì gạo|mì khô|mì sợi|miến dong|cháo ăn liền|phở khô|phở ăn liền|đồ hộp|thực phẩm đóng hộp|thực phẩm chay|thực phẩm khô|thực phẩm chế biến|đồ ăn nhanh|đồ ăn vặt|khoai tây chiên|snack|chuối sấy|mít sấy|xoài sấy|hoa quả sấy|hoa quả sấy dẻo|rau củ sấy|trái cây sấy dẻo|sấy dẻo|sấy thăng hoa|ô mai|mứt tết|thạch|thạch dừa|thạch rau câu|rượu vang|rượu gạo|rượu nếp|rượu mơ|rượu dừa|rượu mạnh|bia thủ công|chả lụa|trứng vịt muối|trứng muối|lạp xưởng|thịt chua|thịt trâu gác bếp|ruốc|chà bông|dưa muối|cà muối|kim chi|men vi sinh thực phẩm|phụ gia thực phẩm|hương liệu thực phẩm|suất ăn công nghiệp|bếp ăn công nghiệp',
    'food-processing',
    0.88,
  ],
  [
    '食用油|ごま油|ココナッツオイル|小麦粉|米粉|片栗粉|澱粉|でんぷん|砂糖|黒糖|食塩|天日塩|酢|魚醤|ヌクマム|ナンプラー|みりん|だし|ソース|ドレッシング|マヨネーズ|カレー|ふりかけ|煎餅|せんべい|和菓子|洋菓子|餅|団子|キャンディ|飴|チョコレート|アイスクリーム|ジャム|ゼリー|ドライフルーツ|乾燥果実|冷凍果実|冷凍野菜|乾燥野菜|インスタントコーヒー|焙煎|焙煎コーヒー|缶コーヒー|ペットボトル飲料|ミネラルウォーター|清涼飲料|果汁|豆乳|豆腐|油揚げ|納豆|うどん|そば|ラーメン|パスタ|即席麺|フォー|春巻き|餃子|冷凍餃子|弁当|レトルト食品|缶詰|瓶詰|干し芋|佃煮|梅干し|キムチ|かまぼこ|ちくわ|ソーセージ|焼酎|梅酒|ワイン|ビール|クラフトビール|リキュール|ウイスキー|どぶろく|食品添加物|香料|業務用食材|介護食|離乳食|ハラール食品|給食|製菓|製パン|パン製造|精米',
    'food-processing',
    0.86,
  ],
  [
    'cooking oil|edible oil|sesame oil|coconut oil|flour|rice flour|starch|sugar|salt|vinegar|fish sauce|soy sauce|chili sauce|chilli sauce|dressing|mayonnaise|curry|rice crackers|rice paper|biscuits|cookies|bakery|bread|candy|candies|sweets|chocolate|chocolates|ice cream|jam|jams|jelly|dried fruit|dried fruits|dried mango|frozen fruit|frozen vegetables|instant coffee|roasted coffee|ground coffee|soft drinks|mineral water|bottled water|coconut water|fruit juice|soy milk|tofu|natto|udon|ramen|pasta|instant noodles|rice noodles|rice vermicelli|spring rolls|dumplings|ready meals|canned fruit|pickles|kimchi|wine|beer|craft beer|spirits|whisky|shochu|food additives|flavourings|flavorings|halal food|baby food|catering|potato chips|honey|food',
    'food-processing',
    0.86,
  ],
  [
    'cà phê đặc sản|tinh bột sắn|sấy lạnh|sấy nông sản|chế biến cà phê|chế biến chè|chế biến gạo|xay xát|xay xát gạo|chế biến rau quả|chế biến hạt điều|bóc vỏ hạt điều|sơ chế nông sản|đóng gói nông sản|chiếu xạ|phân loại trái cây',
    'agri-processing',
    0.85,
  ],
  [
    '選果|選果機|精米機|乾燥機|食品乾燥|農産物の加工|青果物の選別|鮮度保持|ポストハーベスト|rice milling|fruit sorting|grading machines|food drying',
    'agri-processing',
    0.82,
  ],
  [
    'rượu cần|thổ cẩm|rượu ngô|đặc sản vùng miền|đặc sản núi rừng|sản vật địa phương|quà lưu niệm|quà tặng đặc sản|ふるさと納税|お土産品|ご当地|名物|souvenirs|regional specialties|regional products',
    'ocop-local-specialties',
    0.85,
  ],
  ['thanh long bình thuận|chè|nho ninh thuận', 'quality-produce', 0.8],
]
