import type { IntakeField } from '../stages.ts'
import { headWithAsides, withoutMarks } from './head-text.ts'

/**
 * Heads by field, one line for each language: Vietnamese, Japanese, English. A head that fits two fields stands under
 * the likelier one; `weaker` names the other reading.
 */
const heads: Record<IntakeField, readonly string[]> = {
  rowNo: [
    'stt; tt; số tt; số thứ tự; dấu thời gian; mã đăng ký; stt gian hàng; số gian hàng; thời gian gửi; thời gian điền phiếu; mã số đăng ký',
    'no; no.; 番号; 通し番号; 連番; 項番; №; ＃; タイムスタンプ; 受付番号; 受付日時; ブース番号; 回答日時; 回答id; 管理番号; 整理番号',
    '#; nr; number; serial no; s/n; timestamp; submitted at; submission date; registration id; booth no; id; ref; ref no; submission id; response id; submitted; start time; completion time',
  ],
  orgName: [
    'tên đơn vị; tên cơ quan; tên doanh nghiệp; tên công ty; đơn vị công tác; cơ quan/tổ chức; cơ quan; tổ chức; đơn vị; doanh nghiệp; công ty; tên tổ chức; tên cơ quan/đơn vị; cơ quan công tác; nơi công tác; tên đơn vị/doanh nghiệp; tên doanh nghiệp/tổ chức; tên đoàn; đoàn; tên tiếng việt; tên cơ quan/tổ chức/doanh nghiệp; đơn vị/doanh nghiệp; tên cơ sở',
    '企業名; 会社名; 団体名; 機関名; 所属; 貴社名; 御社名; 法人名; 所属先; 勤務先; 所属機関; 所属団体; 組織名; 事業者名; 企業・団体名; 会社・団体名; 企業名・団体名; 所属団体名; 会社名・団体名; 出展者名; 出展者; 貴団体名; 貴社・団体名; 名称; 社名',
    'organization; organisation; company name; company; affiliation; organization name; organisation name; name of organization; name of organisation; name of company; institution; agency; employer; entity; business name; exhibitor; corporate name; delegation',
  ],
  orgNameOther: [
    'tên tiếng anh; tên giao dịch; tên viết tắt; tên tiếng nhật; tên công ty bằng tiếng anh; tên đơn vị bằng tiếng anh; tên doanh nghiệp bằng tiếng anh; tên đơn vị tiếng anh; tên công ty tiếng anh; tên quốc tế',
    '英語名; 英文社名; 現地法人名; 略称; 英文名; 英文名称; 会社名英語; 企業名英語; 企業名カナ; 会社名カナ; 社名英文; 企業名英文; ベトナム語名; ベトナム語社名; 会社名フリガナ; 団体名フリガナ',
    'english name; trade name; company name in english; name in english; abbreviation; short name; name in japanese; name in vietnamese; company name english',
  ],
  orgType: [
    'loại hình; thành phần; loại hình doanh nghiệp; phân loại; nhóm; loại; đối tượng; loại hình tổ chức',
    '区分; 種別; 分類; 企業区分; 団体区分; 属性; 組織形態; 法人格',
    'type; category; organization type; organisation type; kind; type of organization; type of business; company type',
  ],
  side: ['phía; bên; nước; quốc gia; quốc tịch', '国; 国籍; 国名; 側; 日越; 国・地域', 'side; country; nationality'],
  locality: [
    'tỉnh/thành phố; tỉnh thành; tỉnh; thành phố; địa phương; địa chỉ; tỉnh/tp; tỉnh, thành phố; trụ sở; địa chỉ trụ sở; trụ sở chính; nơi đóng trụ sở; tên địa phương; tp; tỉnh/thành',
    '都道府県; 所在地; 住所; 自治体名; 自治体; 県名; 都道府県名; 本社所在地; 所在都道府県; 本社; 地域; 府県; 県; 市町村; 会社所在地; 勤務先住所; 都市',
    'province; prefecture; address; city; location; locality; headquarters; head office; region; province/city; city/province; local government; state; state/province',
  ],
  sector: [
    'lĩnh vực; lĩnh vực hoạt động; ngành nghề; ngành hàng; mã ngành; lĩnh vực kinh doanh; ngành nghề kinh doanh; lĩnh vực quan tâm; ngành; sản phẩm chính; ngành nghề hoạt động; lĩnh vực, ngành nghề; sản phẩm; mặt hàng; ngành nghề chính; lĩnh vực hợp tác',
    '業種; 事業内容; 分野; 主要製品; 取扱品目; 事業分野; 関心分野; 業界; 取扱製品; 主な事業内容; 業務内容; 主要事業; 事業概要; 業種・事業内容; 対象分野; 製品; 品目; 主要品目',
    'sector; industry; business field; main products; field; business sector; products; business activities; line of business; field of business; area of interest; sectors; industry sector; business area; products/services; business description',
  ],
  offer: [
    'thế mạnh; sản phẩm/dịch vụ cung cấp; giới thiệu; sản phẩm cung cấp; dịch vụ cung cấp; khả năng cung cấp; tiềm năng, thế mạnh; tiềm năng; năng lực; lợi thế; có thể cung cấp; giới thiệu doanh nghiệp; nội dung giới thiệu; sản phẩm trưng bày; hàng hóa trưng bày; sản phẩm mang theo; cung cấp; sản phẩm, dịch vụ cung cấp; chào bán; muốn bán; cần bán; sản phẩm/dịch vụ; hàng hóa cung cấp',
    '自社の強み; 提供できるもの; prポイント; 売りたいもの; 強み; 提供内容; 提供可能なもの; 提供; 売り; 販売希望; 自社pr; 自己pr; pr; 紹介; 企業紹介; 会社紹介; 販売したいもの; 輸出希望品目; 提案内容; 提供可能内容; 提供できる製品・技術; 提供できる技術; アピールポイント; 特徴',
    'what you offer; strengths; offer; offers; we offer; offering; products offered; services offered; supply; can provide; company profile; strength; advantages; can offer; selling; export products',
  ],
  seek: [
    'nhu cầu hợp tác; nhu cầu kết nối; mong muốn hợp tác; đối tác tìm kiếm; nội dung đề xuất; nhu cầu; nhu cầu tìm kiếm; cần tìm; mong muốn; nội dung hợp tác; nội dung đề nghị hợp tác; nhu cầu kết nối b2b; nội dung quan tâm; đề xuất hợp tác; nhu cầu tìm kiếm đối tác; tìm kiếm; nội dung làm việc; nội dung mong muốn hợp tác; nhu cầu mua; kêu gọi đầu tư; nhu cầu giao thương; đề xuất, kiến nghị; nội dung trao đổi; muốn mua; cần mua; mong muốn tìm kiếm; muốn tìm kiếm; mong muốn tìm; muốn tìm; tìm kiếm đối tác; tìm đối tác; đối tác nhật bản; mua/bán; nhu cầu mua/bán; cung/cầu; lĩnh vực mong muốn hợp tác; nội dung cần trao đổi; đề nghị hỗ trợ; lĩnh vực đề nghị hợp tác',
    '商談希望内容; 希望商談相手; 求める相手; 協力希望分野; 買いたいもの; 商談希望; 希望内容; 商談内容; ニーズ; 求めるもの; 希望する相手; 希望分野; 調達希望; 求めるパートナー; 連携希望; 連携希望分野; 連携希望内容; 協力希望; 調達したいもの; 購入希望; 要望; 探しているもの; 相談内容; 希望する商談相手; 商談したい相手; 期待する相手; 輸入希望品目; 企業のタイプ; 連携したい; 受入れたい; 受け入れたい; 導入したい; 期待すること; 求める企業; 求めるパートナー像; 求人; 売買; 売り/買い',
    'cooperation needs; looking for; desired partner; needs; seek; seeking; seeks; we seek; requirements; cooperation request; interests; want to meet; wants; partner sought; demand; business needs; expected partner; buying; cooperation interests; purpose of meeting; target partners; need; partner are you looking for; looking to meet; partners wanted; buy/sell; offer/seek; type of partner; cooperation needs in japan',
  ],
  priority: [
    'ưu tiên; lĩnh vực ưu tiên; thứ tự ưu tiên; ngành ưu tiên',
    '優先分野; 重点分野; 優先; 優先順位; 優先事項',
    'priority; priorities; priority sectors; priority areas; priority sector',
  ],
  initiative: [
    'sáng kiến; dự án; đề án; chương trình hợp tác; tên dự án; dự án đề xuất; đề xuất dự án',
    '施策; 事業名; プロジェクト; 取組; 取り組み; プロジェクト名; 案件; 案件名; 重点施策',
    'initiative; initiatives; project; projects; programme; project name; proposed project',
  ],
  wantedPartner: [
    'đề nghị gặp; đối tác mong muốn gặp; mong muốn gặp; muốn gặp; đơn vị đề nghị gặp; đối tác đề nghị gặp; đăng ký gặp; địa phương mong muốn gặp; doanh nghiệp muốn gặp; đối tác mong muốn; mong muốn kết nối; muốn kết nối; đề nghị kết nối; mong muốn kết nối với; địa phương nhật bản quan tâm; địa phương việt nam quan tâm; địa phương quan tâm; đề nghị được gặp; cần gặp; đối tượng cần gặp; đối tác cần gặp; muốn gặp gỡ; muốn được gặp; đề nghị bố trí gặp',
    '面談希望先; 指名希望; 面談希望; 面会希望; 面会希望先; 希望面談先; 商談希望先; 希望先; 指名; 面談希望相手; 商談希望企業; 面談希望自治体; 会いたい; 会いたい企業; 面談したい相手; 希望面談相手; 面談相手; 希望自治体; 希望する自治体',
    'requested meeting with; wants to meet; meeting request; requested partner; preferred partner; would like to meet; meeting requests; preferred counterpart; meet with; company you wish to meet; whom would you like to meet; would you like to meet; like to meet; wish to meet; prefecture of interest; province of interest; companies to meet',
  ],
  avoidPartner: [
    'không gặp; không muốn gặp; không bố trí gặp; tránh gặp; đối thủ cạnh tranh; không xếp cùng',
    '商談不可; 競合のため不可; 面談不可; 競合; 競合他社; 商談ng; ng企業; ng; 面談を避けたい相手',
    'do not match with; avoid; do not meet; competitors; exclude; no meeting with; do not match',
  ],
  personName: [
    'họ và tên; họ tên; người đại diện; người tham dự; đại biểu; tên người tham dự; họ và tên đại biểu; họ tên đại biểu; họ tên người tham dự; tên; tên đại biểu; họ và tên người tham dự; thành viên đoàn; họ, tên; người đại diện theo pháp luật; đại diện; đại diện doanh nghiệp; họ và tên người đại diện; danh sách đại biểu; họ tên người đại diện; họ tên người đăng ký; cán bộ tham dự; thành phần tham dự',
    '参加者氏名; 氏名; 代表者名; お名前; 参加者名; 参加者; 代表者; 代表者氏名; ご芳名; 芳名; 御芳名; 名前; 出席者; 出席者氏名; 出席者名; 御氏名; ご氏名; 団員名; 参加者お名前; 訪問者氏名; 漢字氏名; 氏名漢字; 姓名; 団員氏名',
    'full name; participant; delegate; name; participant name; name of participant; delegate name; representative; attendee; attendee name; name of delegate; participants; contact name; name of representative; person in charge of attending; first and last name; your name; your full name',
  ],
  personNameOther: [
    'tên không dấu; họ tên (theo hộ chiếu); họ tên theo hộ chiếu; họ và tên theo hộ chiếu; họ tên không dấu; họ tên tiếng anh; tên phiên âm; họ tên tiếng nhật; họ và tên không dấu',
    'フリガナ; ふりがな; ローマ字; 英字氏名; カナ; 氏名カナ; 氏名ローマ字; ローマ字氏名; カナ氏名; 氏名英字; 氏名フリガナ; 英語表記; 英文氏名; ローマ字表記; 読み; 読み方; 参加者氏名フリガナ; カタカナ; 氏名ふりがな; よみがな; 読み仮名',
    'name (passport); romaji; name in passport; name as in passport; passport name; name in roman letters; furigana; kana; name in english; katakana; name in katakana; english spelling',
  ],
  salutation: [
    'ông/bà; giới tính; danh xưng; xưng hô; nam/nữ; ông, bà; quý danh',
    '敬称; 性別',
    'mr/ms; title; mr./ms.; gender; sex; salutation; prefix; mr/mrs; mr./mrs.; mr/mrs/ms; honorific',
  ],
  position: [
    'chức vụ; chức danh; chức vụ công tác; vị trí; chức vụ, đơn vị; chức vụ/đơn vị; chức vụ, đơn vị công tác; chức vụ/chức danh; chức vụ hiện tại; vị trí công tác',
    '役職; 職名; 肩書; 役職名; 肩書き; 職位; 職務; 所属・役職; 部署・役職; 役職・氏名; 所属役職; 部署役職; 補職名; 職',
    'position; job title; designation; post; title/position; role/title; position/title; official title; role in company; job position; title and organization; function',
  ],
  department: [
    'phòng/ban; bộ phận; phòng ban; phòng, ban; sở/ban/ngành; sở, ngành; phòng; ban; đơn vị trực thuộc; khoa/phòng',
    '部署; 部課名; 所属部署; 部署名; 所属部局; 部局; 部門; 課名; 所属部課; 部課; 担当部署; 所属課; 部局名',
    'department; division; section; department/division; unit; dept; dept.; bureau',
  ],
  role: [
    'trưởng đoàn; vai trò; thành viên; vai trò trong đoàn; vị trí trong đoàn; tư cách; tư cách tham dự; nhiệm vụ',
    '団長; 随行; 役割; 団内役職; 参加区分; 団長・随行; 担当役割; 団役職',
    'head of delegation; role; role in delegation; capacity; delegation role; member type',
  ],
  phone: [
    'điện thoại; đt; di động; sđt; số điện thoại; điện thoại di động; đt di động; số đt; điện thoại liên hệ; số di động; hotline; sđt liên hệ; số liên lạc; điện thoại cơ quan; đtdđ; dđ; zalo',
    '電話; tel; 携帯; 連絡先; 電話番号; 携帯電話; 携帯番号; 携帯電話番号; 連絡先電話番号; 緊急連絡先; 連絡先電話; 代表電話; 当日連絡先; 直通; 内線',
    'tel; mobile; phone; telephone; phone number; mobile phone; contact number; cell; cell phone; tel.; telephone number; mobile number; phone no; tel no; contact no; whatsapp; phone/fax; cellphone',
  ],
  email: [
    'email; thư điện tử; e-mail; địa chỉ email; hòm thư; hộp thư; thư; email liên hệ',
    'メール; メールアドレス; eメール; 電子メール; e-mailアドレス; emailアドレス; mail; アドレス; 連絡先メール; 連絡用メール; 連絡先メールアドレス',
    'email; e-mail; mail; email address; e-mail address; mail address; contact email',
  ],
  web: [
    'website; trang web; web; trang thông tin điện tử; địa chỉ website; địa chỉ web; cổng thông tin',
    'url; hp; ホームページ; ウェブサイト; webサイト; サイト; 会社hp; 企業hp; ホームページurl; 会社url; hpアドレス',
    'website; web; url; web site; homepage; home page; web address; company website; site',
  ],
  contactPerson: [
    'đầu mối liên hệ; người liên hệ; cán bộ liên hệ; đầu mối; cán bộ đầu mối; liên hệ; đầu mối liên lạc; họ tên người liên hệ; thông tin liên hệ; cán bộ phụ trách; người phụ trách; người đăng ký',
    '担当者; ご担当者; 連絡担当; 担当者名; 連絡担当者; 窓口; 担当者氏名; ご担当者名; 連絡窓口; 担当; 申込担当者; ご担当者氏名; 事務担当者; 申込者; 責任者; 事務担当',
    'contact person; contact; person in charge; pic; focal point; coordinator; name of contact person; liaison',
  ],
  language: [
    'ngôn ngữ; ngoại ngữ; ngôn ngữ sử dụng; trình độ ngoại ngữ; ngôn ngữ giao tiếp; ngôn ngữ làm việc; khả năng ngoại ngữ',
    '使用言語; 言語; 語学; 対応言語; 使用可能言語; 商談言語; 語学力; 対応可能言語',
    'language; languages; working language; spoken languages; language spoken; language skills',
  ],
  interpreter: [
    'cần phiên dịch; phiên dịch; nhu cầu phiên dịch; phiên dịch viên; yêu cầu phiên dịch; cần phiên dịch không; hỗ trợ phiên dịch; bố trí phiên dịch; đề nghị bố trí phiên dịch',
    '通訳の要否; 通訳希望; 通訳; 通訳要否; 通訳者; 通訳の有無; 通訳の必要性; 通訳有無; 通訳手配; 通訳の希望; 通訳必要',
    'interpreter required; interpreter; interpretation; interpreter needed; need interpreter; translator; interpreting; interpretation required; need for interpreter; interpreter (y/n)',
  ],
  availability: [
    'thời gian tham dự; ngày đến/đi; buổi; thời gian; ngày tham dự; thời gian có thể gặp; khung giờ; thời gian mong muốn; ngày đến; ngày đi; lịch; thời gian gặp; khung giờ mong muốn; lịch trình; buổi tham dự; thời gian đăng ký; phiên tham dự; thời gian đến; thời gian có mặt',
    '参加日; 希望時間帯; 到着/出発; 参加可能日; 希望日時; 参加日程; 日程; 時間帯; 商談可能時間; 商談可能時間帯; 到着; 出発; 希望日; 希望時間; 希望面談時間; 面談希望時間; 面談時間; 面談可能時間; 都合の良い時間; 参加可能時間; 対応可能時間; 出席日; 参加セッション; 商談可能日時; 到着日; 出発日; 都合',
    'availability; arrival/departure; available time; date; dates; time slot; preferred time; available dates; days attending; attending days; days available; arrival; departure; time; sessions; preferred slot; attendance dates; arrival date; departure date; available; attendance',
  ],
  mode: [
    'trực tiếp/trực tuyến; điểm cầu; hình thức; hình thức tham dự; hình thức tham gia; trực tiếp hay trực tuyến; phương thức tham dự',
    '参加方法; 参加形態; 参加形式; 対面/オンライン; 対面・オンライン; 形式; 商談形式; 商談方法; 開催形式; 参加方式',
    'on-site/online; on-site / online; mode; participation mode; onsite/online; format; attendance mode; participation; online/offline; mode of participation; in person/online',
  ],
  headcount: [
    'số người; số lượng đại biểu; số lượng; số đại biểu; số người tham dự; số lượng người; số người đăng ký; số khách; sl; số lượng người tham dự; số thành viên; tổng số người; bao nhiêu người; số người đi cùng; quy mô đoàn',
    '人数; 参加人数; 参加者数; 出席者数; 申込人数; 名数; 出席人数; 参加予定人数; 団員数; 何名; 何人',
    'number of participants; headcount; participants number; no. of participants; number of people; pax; number of delegates; number of attendees; no of pax; number of persons; people; how many; size of delegation; delegation size; how many delegates; how many people; how many participants',
  ],
  ids: [
    'mã số thuế; mst; số hộ chiếu; cccd; mã số doanh nghiệp; mã số; căn cước; căn cước công dân; số cccd; hộ chiếu; mã doanh nghiệp; cmnd; số cmnd; mst/mã số doanh nghiệp; số đkkd; mã số thuế/mã số doanh nghiệp; số giấy phép đkkd; số cmnd/cccd',
    '法人番号; 旅券番号; パスポート番号; 登録番号; 会社法人等番号; 企業番号; パスポートno; 事業者番号',
    'tax code; passport no.; tax id; passport number; passport no; company registration number; registration number; corporate number; vat no; business registration no; business code; id number; tin; tax number',
  ],
  size: [
    'vốn điều lệ; số lđ; năm thành lập; thị trường xuất khẩu; chứng nhận; chứng chỉ; số lượng gian; số gian; số lượng gian hàng; số lao động; doanh thu; quy mô; vốn; quy mô doanh nghiệp; số lượng lao động; lao động; số nhân viên; quy mô lao động; kim ngạch; công suất; ngày thành lập; năm bắt đầu hoạt động',
    '資本金; 設立年; 設立年月; 創業; 従業員数; 売上高; 規模; 社員数; 年商; 企業規模; 従業員; 売上; 資本金額; 職員数',
    'capital; year established; year of establishment; certificates; export markets; employees; turnover; size; company size; number of employees; revenue; annual sales; annual turnover; no. of employees; staff; sales; registered capital; charter capital; established; founded; date of establishment',
  ],
  consent: [
    'đồng ý công khai; đồng ý; chấp thuận; đồng ý chia sẻ thông tin; đồng ý cung cấp thông tin; cam kết; đồng ý công bố thông tin; xác nhận đồng ý; đồng ý đăng tải thông tin; cho phép công bố thông tin',
    '個人情報の取扱いに同意; 同意; 個人情報同意; 情報公開の同意; 公開可否; 掲載可否; 個人情報の取り扱いに同意; 個人情報; 個人情報の取扱い; 情報公開可否; 公開の可否; 名簿への掲載; 名簿掲載; 掲載',
    'consent; agree; privacy consent; consent to publish; agreement; i agree; publish; your information is published; do you agree; data consent; privacy; permission to publish',
  ],
  note: [
    'ghi chú; lưu ý; chú thích; ý kiến khác; khác; ghi chú khác; thông tin khác; yêu cầu khác; chế độ ăn; ghi chú thêm',
    '備考; 特記事項; その他; 連絡事項; メモ; 注記; 摘要; 備考欄; コメント; ご要望等; 補足',
    'remarks; note; notes; comment; comments; remark; others; other; memo; additional information; special requests; misc',
  ],
}

/** Second readings of heads that fit two fields, by the comparable head. */
const secondReadings: readonly (readonly [string, IntakeField])[] = [
  ['title', 'position'],
  ['name', 'orgName'],
  ['tên', 'orgName'],
  ['名称', 'personName'],
  ['đơn vị', 'department'],
  ['所属', 'department'],
  ['連絡先', 'email'],
  ['liên hệ', 'phone'],
  ['contact', 'phone'],
  ['thông tin liên hệ', 'phone'],
  ['địa phương', 'orgName'],
  ['自治体名', 'orgName'],
  ['自治体', 'orgName'],
  ['thành phần', 'personName'],
  ['số lượng', 'size'],
  ['lĩnh vực hợp tác', 'seek'],
  ['ưu tiên', 'note'],
  ['sản phẩm/dịch vụ', 'sector'],
  ['giới thiệu', 'note'],
  ['đoàn', 'locality'],
  ['đối tác mong muốn', 'seek'],
  ['category', 'sector'],
  ['type', 'mode'],
  ['phân loại', 'sector'],
  ['nhóm', 'sector'],
  ['分類', 'sector'],
  ['chức vụ, đơn vị', 'orgName'],
  ['chức vụ/đơn vị', 'orgName'],
  ['所属・役職', 'orgName'],
  ['date', 'note'],
  ['number', 'headcount'],
]

export type KnownHead = { field: IntakeField; second?: IntakeField; longest: number }

const entries = (Object.entries(heads) as [IntakeField, readonly string[]][]).flatMap(([field, lines]) =>
  lines.flatMap((line) => line.split(';').map((head) => [headWithAsides(head), field] as const)),
)
const seconds = new Map(secondReadings.map(([head, field]) => [headWithAsides(head), field]))

const known = new Map<string, KnownHead>()
const knownWithoutMarks = new Map<string, KnownHead>()
for (const [head, field] of entries) {
  if (head === '' || known.has(head)) continue
  const second = seconds.get(head)
  const entry: KnownHead = second ? { field, second, longest: head.length } : { field, longest: head.length }
  known.set(head, entry)
  const bare = withoutMarks(head)
  if (!knownWithoutMarks.has(bare)) knownWithoutMarks.set(bare, entry)
}

/** Heads long enough to be trusted inside a longer text; short ones ("tel", "国") would be found everywhere. */
const insideHeads = [...known].filter(([head]) => head.length >= (/[\u3040-\u9fff]/.test(head) ? 2 : 5))

/** The field whose head is exactly `piece` (a comparable head). */
export const exactHead = (piece: string): KnownHead | undefined => known.get(piece)

/** The same without regard to Vietnamese marks. */
export const exactHeadWithoutMarks = (piece: string): KnownHead | undefined =>
  knownWithoutMarks.get(withoutMarks(piece))

/** The longest known head that stands inside `piece` as whole words, with the share of `piece` that it covers. */
export function headInside(piece: string): { head: KnownHead; share: number } | undefined {
  // "Chức vụ của người tham dự", "job title of the participant": the first part says what is asked, the rest of whom
  const [asked = ''] = piece.split(/\s(?:của|of (?:the|your|each|all))\s/u, 1)
  if (asked !== piece) {
    const exact = known.get(asked)
    const own = exact ? { head: exact, share: asked.length / piece.length } : longestInside(asked)
    if (own) return own
  }
  const first = firstOfList(piece)
  return first ? { head: first, share: 0.5 } : longestInside(piece)
}

/** "Chức vụ, cơ quan": of several things asked for, the first is what the cell begins with. */
const firstOfList = (piece: string): KnownHead | undefined => {
  const [first = ''] = piece.split(/\s*(?:,|&|、|・|\s(?:và|and)\s)\s*/u, 1)
  return first === piece ? undefined : known.get(first)
}

/** Words of meeting somebody in person. */
const meeting = /gặp|面談|面会|会いたい|meet/u
const isMeeting = (text: string, head: KnownHead): boolean => head.field === 'wantedPartner' && meeting.test(text)
const besideMeeting: ReadonlySet<IntakeField> = new Set(['seek', 'locality', 'orgName', 'sector'])

function longestInside(piece: string): { head: KnownHead; share: number } | undefined {
  let best: { head: KnownHead; share: number } | undefined
  for (const [text, head] of insideHeads) {
    if (text.length >= piece.length) continue
    // "Đối tác Nhật Bản đề nghị gặp": who is to be met is asked more exactly than what is needed and from where
    const isCloser = best !== undefined && besideMeeting.has(best.head.field) && isMeeting(text, head)
    const isFurther = best?.head.field === 'wantedPartner' && besideMeeting.has(head.field)
    if (best && !isCloser && (isFurther || text.length <= best.head.longest)) continue
    const at = piece.indexOf(text)
    if (at === -1) continue
    const before = piece[at - 1] ?? ' '
    const after = piece[at + text.length] ?? ' '
    if (/[\p{Script=Latin}\p{M}]/u.test(before) && /^[\p{Script=Latin}]/u.test(text)) continue
    if (/[\p{Script=Latin}\p{M}]/u.test(after) && /[\p{Script=Latin}]$/u.test(text)) continue
    best = { head, share: text.length / piece.length }
  }
  return best
}
