/**
 * Lines of business of the invented Vietnamese companies. `places` are written as companies still write them, with the
 * names of former provinces among them. Each variant is one way of saying what is offered and what is sought.
 */
export type VietnameseLine = {
  field: string
  name: string
  nameEn: string
  places: [written: string, locality: string][]
  variants: { offer: string; offers: string[]; seek: string; seeks: string[]; exchanges?: string[] }[]
}

export const vietnameseLines: VietnameseLine[] = [
  {
    field: 'Cơ khí chế tạo',
    name: 'Cơ khí',
    nameEn: 'Mechanical',
    places: [
      ['Vĩnh Phúc', 'phu-tho'],
      ['Hải Dương', 'hai-phong'],
      ['Hà Nội', 'ha-noi'],
      ['Thái Nguyên', 'thai-nguyen'],
    ],
    variants: [
      {
        offer: 'Gia công cơ khí chính xác, linh kiện máy',
        offers: ['mechanical-manufacturing', 'supporting-industry'],
        seek: 'Tìm kiếm khách hàng Nhật Bản đặt hàng linh kiện; tiếp nhận chuyển giao công nghệ',
        seeks: ['supporting-industry', 'technology-transfer'],
      },
      {
        offer: 'Cung cấp đồ gá, chi tiết máy theo bản vẽ',
        offers: ['mechanical-manufacturing'],
        seek: 'Cần máy công cụ, giải pháp tự động hóa',
        seeks: ['mechanical-manufacturing', 'automation-robotics'],
      },
    ],
  },
  {
    field: 'Khuôn mẫu, nhựa kỹ thuật',
    name: 'Khuôn mẫu và Nhựa',
    nameEn: 'Mould & Plastics',
    places: [
      ['Bình Dương', 'ho-chi-minh'],
      ['Đồng Nai', 'dong-nai'],
      ['Bắc Ninh', 'bac-ninh'],
      ['Hưng Yên', 'hung-yen'],
    ],
    variants: [
      {
        offer: 'Cung cấp linh kiện nhựa ép phun',
        offers: ['plastics-rubber', 'supporting-industry'],
        seek: 'Tìm đối tác chuyển giao công nghệ làm khuôn',
        seeks: ['technology-transfer', 'metalworking-moulds'],
      },
      {
        offer: 'Sản xuất khuôn mẫu và bao bì nhựa',
        offers: ['metalworking-moulds', 'plastics-rubber'],
        seek: 'Cần nguyên liệu nhựa sinh học, vật liệu xanh',
        seeks: ['green-materials', 'plastics-rubber'],
      },
    ],
  },
  {
    field: 'Điện tử',
    name: 'Điện tử',
    nameEn: 'Electronics',
    places: [
      ['Bắc Giang', 'bac-ninh'],
      ['Bắc Ninh', 'bac-ninh'],
      ['TP.HCM', 'ho-chi-minh'],
      ['Đà Nẵng', 'da-nang'],
    ],
    variants: [
      {
        offer: 'Lắp ráp bảng mạch, linh kiện điện tử',
        offers: ['electronics'],
        seek: 'Mong muốn tham gia chuỗi cung ứng của doanh nghiệp Nhật Bản',
        seeks: ['supply-chain'],
      },
      {
        offer: 'Sản xuất thiết bị điện, cảm biến',
        offers: ['electronics'],
        seek: 'Tìm kiếm đối tác nghiên cứu chung về bán dẫn',
        seeks: ['r-and-d', 'semiconductor'],
      },
    ],
  },
  {
    field: 'Thiết kế vi mạch',
    name: 'Vi mạch',
    nameEn: 'Microchip',
    places: [
      ['Đà Nẵng', 'da-nang'],
      ['TP.HCM', 'ho-chi-minh'],
      ['Hà Nội', 'ha-noi'],
    ],
    variants: [
      {
        offer: 'Dịch vụ thiết kế vi mạch',
        offers: ['semiconductor'],
        seek: 'Cần khách hàng Nhật Bản và hợp tác đào tạo kỹ sư bán dẫn',
        seeks: ['semiconductor', 'hr-training'],
        exchanges: ['hr-training'],
      },
    ],
  },
  {
    field: 'Ô tô, xe máy',
    name: 'Phụ tùng Ô tô',
    nameEn: 'Auto Parts',
    places: [
      ['Vĩnh Phúc', 'phu-tho'],
      ['Hải Phòng', 'hai-phong'],
      ['Hà Nam', 'ninh-binh'],
      ['Quảng Nam', 'da-nang'],
    ],
    variants: [
      {
        offer: 'Cung cấp phụ tùng ô tô, xe máy',
        offers: ['automotive-motorcycle', 'supporting-industry'],
        seek: 'Cần công nghệ xe điện, pin',
        seeks: ['hybrid-ev'],
      },
      {
        offer: 'Sản xuất linh kiện dập, hàn cho xe máy',
        offers: ['automotive-motorcycle', 'metalworking-moulds'],
        seek: 'Tìm kiếm nhà lắp ráp ô tô Nhật Bản',
        seeks: ['automotive-motorcycle'],
      },
    ],
  },
  {
    field: 'Dệt may',
    name: 'May mặc',
    nameEn: 'Garment',
    places: [
      ['Nam Định', 'ninh-binh'],
      ['Thái Bình', 'hung-yen'],
      ['Long An', 'tay-ninh'],
      ['Thanh Hóa', 'thanh-hoa'],
    ],
    variants: [
      {
        offer: 'Xuất khẩu hàng may mặc, đồng phục',
        offers: ['textile-garment'],
        seek: 'Tìm kiếm nhà phân phối tại Nhật Bản',
        seeks: ['retail'],
      },
      {
        offer: 'Gia công may mặc cho thương hiệu nước ngoài',
        offers: ['textile-garment'],
        seek: 'Nhập khẩu vải chức năng, sợi tái chế',
        seeks: ['textile-garment', 'circular-economy'],
      },
    ],
  },
  {
    field: 'Nông sản',
    name: 'Nông sản',
    nameEn: 'Agri Produce',
    places: [
      ['Sơn La', 'son-la'],
      ['Đắk Lắk', 'dak-lak'],
      ['Tiền Giang', 'dong-thap'],
      ['Bắc Giang', 'bac-ninh'],
      ['Lâm Đồng', 'lam-dong'],
    ],
    variants: [
      {
        offer: 'Xuất khẩu trái cây tươi, trái cây cấp đông',
        offers: ['quality-produce'],
        seek: 'Tìm kiếm siêu thị, nhà nhập khẩu Nhật Bản',
        seeks: ['retail', 'trade-promotion'],
      },
      {
        offer: 'Cung cấp cà phê, hồ tiêu hữu cơ',
        offers: ['quality-produce'],
        seek: 'Cần dây chuyền chế biến sâu nông sản',
        seeks: ['agri-processing'],
      },
    ],
  },
  {
    field: 'Chế biến thực phẩm',
    name: 'Thực phẩm',
    nameEn: 'Foods',
    places: [
      ['Bến Tre', 'vinh-long'],
      ['Hậu Giang', 'can-tho'],
      ['Nghệ An', 'nghe-an'],
      ['TP.HCM', 'ho-chi-minh'],
    ],
    variants: [
      {
        offer: 'Sản xuất thực phẩm đông lạnh, nước cốt dừa',
        offers: ['food-processing'],
        seek: 'Mong muốn đưa hàng vào kênh phân phối Nhật Bản',
        seeks: ['retail'],
      },
      {
        offer: 'Cung cấp bún, phở ăn liền',
        offers: ['food-processing'],
        seek: 'Cần công nghệ bảo quản, máy đóng gói',
        seeks: ['food-processing', 'mechanical-manufacturing'],
      },
    ],
  },
  {
    field: 'Thủy sản',
    name: 'Thủy sản',
    nameEn: 'Seafood',
    places: [
      ['Bạc Liêu', 'ca-mau'],
      ['Cà Mau', 'ca-mau'],
      ['Kiên Giang', 'an-giang'],
      ['Sóc Trăng', 'can-tho'],
      ['Khánh Hòa', 'khanh-hoa'],
    ],
    variants: [
      {
        offer: 'Xuất khẩu tôm, cá tra phi lê',
        offers: ['fisheries-aquaculture'],
        seek: 'Tìm kiếm nhà nhập khẩu thủy sản',
        seeks: ['fisheries-aquaculture', 'trade-promotion'],
      },
      {
        offer: 'Nuôi trồng và chế biến tôm sinh thái',
        offers: ['fisheries-aquaculture'],
        seek: 'Cần công nghệ nuôi tuần hoàn, thức ăn thủy sản',
        seeks: ['fisheries-aquaculture'],
      },
    ],
  },
  {
    field: 'Nông nghiệp công nghệ cao',
    name: 'Nông nghiệp Xanh',
    nameEn: 'Green Farm',
    places: [
      ['Lâm Đồng', 'lam-dong'],
      ['Thanh Hóa', 'thanh-hoa'],
      ['Quảng Ninh', 'quang-ninh'],
    ],
    variants: [
      {
        offer: 'Cung cấp rau, hoa nhà kính',
        offers: ['high-tech-agriculture', 'quality-produce'],
        seek: 'Nhập khẩu giống cây trồng; tiếp nhận công nghệ nông nghiệp thông minh',
        seeks: ['agriculture', 'high-tech-agriculture'],
      },
    ],
  },
  {
    field: 'Chăn nuôi, sữa',
    name: 'Sữa',
    nameEn: 'Dairy',
    places: [
      ['Sơn La', 'son-la'],
      ['Nghệ An', 'nghe-an'],
      ['Tây Ninh', 'tay-ninh'],
    ],
    variants: [
      {
        offer: 'Sản xuất sữa tươi, sữa chua',
        offers: ['livestock-dairy'],
        seek: 'Cần giống bò, thiết bị chăn nuôi',
        seeks: ['livestock-dairy'],
      },
    ],
  },
  {
    field: 'Thủ công mỹ nghệ',
    name: 'Mỹ nghệ',
    nameEn: 'Handicraft',
    places: [
      ['Ninh Bình', 'ninh-binh'],
      ['Hà Nội', 'ha-noi'],
      ['Huế', 'hue'],
      ['Phú Thọ', 'phu-tho'],
    ],
    variants: [
      {
        offer: 'Xuất khẩu mây tre đan, gốm sứ',
        offers: ['handicraft'],
        seek: 'Tìm kiếm cửa hàng bán lẻ, nhà thiết kế Nhật Bản',
        seeks: ['retail'],
      },
    ],
  },
  {
    field: 'Sản phẩm OCOP',
    name: 'Hợp tác xã Đặc sản',
    nameEn: 'OCOP',
    places: [
      ['Phú Thọ', 'phu-tho'],
      ['Hà Giang', 'tuyen-quang'],
      ['Bắc Kạn', 'thai-nguyen'],
      ['Yên Bái', 'lao-cai'],
    ],
    variants: [
      {
        offer: 'Giới thiệu chè Shan tuyết, miến dong OCOP',
        offers: ['ocop-local-specialties', 'quality-produce'],
        seek: 'Mong muốn tìm nhà phân phối đặc sản tại Nhật Bản',
        seeks: ['retail'],
      },
    ],
  },
  {
    field: 'Phần mềm',
    name: 'Phần mềm',
    nameEn: 'Software',
    places: [
      ['Đà Nẵng', 'da-nang'],
      ['Hà Nội', 'ha-noi'],
      ['TP.HCM', 'ho-chi-minh'],
      ['Huế', 'hue'],
    ],
    variants: [
      {
        offer: 'Gia công phần mềm, dịch vụ AI',
        offers: ['software-it', 'ai'],
        seek: 'Tìm kiếm khách hàng Nhật Bản cần chuyển đổi số',
        seeks: ['digital-transformation'],
      },
      {
        offer: 'Cung cấp giải pháp chuyển đổi số cho nhà máy',
        offers: ['digital-transformation'],
        seek: 'Tìm kiếm đối tác đồng phát triển phần mềm',
        seeks: ['software-it'],
      },
    ],
  },
  {
    field: 'Khởi nghiệp',
    name: 'Khởi nghiệp',
    nameEn: 'Startup',
    places: [
      ['Hà Nội', 'ha-noi'],
      ['TP.HCM', 'ho-chi-minh'],
      ['Đà Nẵng', 'da-nang'],
    ],
    variants: [
      {
        offer: 'Cung cấp nền tảng thương mại điện tử nông sản',
        offers: ['retail', 'quality-produce'],
        seek: 'Kêu gọi quỹ đầu tư; tìm kiếm đối tác đổi mới sáng tạo',
        seeks: ['finance', 'innovation'],
      },
    ],
  },
  {
    field: 'Logistics',
    name: 'Logistics',
    nameEn: 'Logistics',
    places: [
      ['Hải Phòng', 'hai-phong'],
      ['Bà Rịa - Vũng Tàu', 'ho-chi-minh'],
      ['Lạng Sơn', 'lang-son'],
      ['Long An', 'tay-ninh'],
    ],
    variants: [
      {
        offer: 'Dịch vụ kho bãi, chuỗi lạnh, giao nhận',
        offers: ['smart-logistics'],
        seek: 'Cần công nghệ kho tự động',
        seeks: ['automation-robotics', 'smart-logistics'],
      },
      {
        offer: 'Cung cấp dịch vụ vận tải biển',
        offers: ['ports-maritime', 'smart-logistics'],
        seek: 'Tìm kiếm chủ hàng Nhật Bản xuất nhập khẩu',
        seeks: ['trade-promotion'],
      },
    ],
  },
  {
    field: 'Khu công nghiệp',
    name: 'Hạ tầng Khu công nghiệp',
    nameEn: 'Industrial Park',
    places: [
      ['Bình Phước', 'dong-nai'],
      ['Hưng Yên', 'hung-yen'],
      ['Hải Dương', 'hai-phong'],
      ['Thanh Hóa', 'thanh-hoa'],
      ['Bắc Ninh', 'bac-ninh'],
    ],
    variants: [
      {
        offer: 'Cho thuê đất khu công nghiệp, nhà xưởng xây sẵn',
        offers: ['industrial-parks'],
        seek: 'Thu hút nhà đầu tư công nghiệp hỗ trợ',
        seeks: ['supporting-industry', 'investment-promotion'],
      },
      {
        offer: 'Cung cấp hạ tầng khu công nghiệp sinh thái',
        offers: ['green-smart-parks'],
        seek: 'Cần công nghệ xử lý nước thải, giảm phát thải',
        seeks: ['environment-water-waste', 'co2-reduction'],
      },
    ],
  },
  {
    field: 'Năng lượng tái tạo',
    name: 'Năng lượng Xanh',
    nameEn: 'Green Energy',
    places: [
      ['Ninh Thuận', 'khanh-hoa'],
      ['Quảng Trị', 'quang-tri'],
      ['Bình Thuận', 'lam-dong'],
      ['Gia Lai', 'gia-lai'],
    ],
    variants: [
      {
        offer: 'Cung cấp điện mặt trời, điện gió',
        offers: ['clean-energy'],
        seek: 'Tìm kiếm đối tác đầu tư hydro xanh',
        seeks: ['hydrogen'],
      },
      {
        offer: 'Lắp đặt điện mặt trời mái nhà cho nhà máy',
        offers: ['clean-energy'],
        seek: 'Nhập khẩu pin lưu trữ, thiết bị tiết kiệm năng lượng',
        seeks: ['hybrid-ev', 'energy'],
      },
    ],
  },
  {
    field: 'Môi trường',
    name: 'Môi trường',
    nameEn: 'Environment',
    places: [
      ['Hà Nội', 'ha-noi'],
      ['Cần Thơ', 'can-tho'],
      ['Đà Nẵng', 'da-nang'],
    ],
    variants: [
      {
        offer: 'Dịch vụ thu gom, tái chế chất thải',
        offers: ['circular-economy', 'environment-water-waste'],
        seek: 'Cần công nghệ xử lý chất thải phát điện',
        seeks: ['environment-water-waste', 'energy'],
      },
    ],
  },
  {
    field: 'Du lịch',
    name: 'Du lịch',
    nameEn: 'Travel',
    places: [
      ['Quảng Ninh', 'quang-ninh'],
      ['Quảng Bình', 'quang-tri'],
      ['Huế', 'hue'],
      ['Quảng Nam', 'da-nang'],
      ['Khánh Hòa', 'khanh-hoa'],
    ],
    variants: [
      {
        offer: 'Cung cấp tour du lịch di sản, tàu tham quan',
        offers: ['tourism'],
        seek: 'Tìm kiếm công ty lữ hành Nhật Bản gửi khách',
        seeks: ['tourism'],
      },
      {
        offer: 'Giới thiệu khu nghỉ dưỡng, suối khoáng',
        offers: ['eco-resort-tourism'],
        seek: 'Cần kinh nghiệm vận hành onsen; thu hút đầu tư',
        seeks: ['eco-resort-tourism', 'investment-promotion'],
      },
    ],
  },
  {
    field: 'Phái cử lao động',
    name: 'Nhân lực',
    nameEn: 'Human Resources',
    places: [
      ['Hà Nội', 'ha-noi'],
      ['Nghệ An', 'nghe-an'],
      ['Hà Tĩnh', 'ha-tinh'],
      ['Quảng Ngãi', 'quang-ngai'],
    ],
    variants: [
      {
        offer: 'Cung cấp lao động kỹ năng đặc định, thực tập sinh',
        offers: ['labour-employment'],
        seek: 'Tìm kiếm nghiệp đoàn, doanh nghiệp tiếp nhận lao động',
        seeks: ['labour-employment'],
      },
      {
        offer: 'Cung cấp điều dưỡng, hộ lý biết tiếng Nhật',
        offers: ['elderly-care', 'japanese-language'],
        seek: 'Tìm kiếm viện dưỡng lão Nhật Bản; hợp tác đào tạo nghề',
        seeks: ['elderly-care', 'hr-training'],
        exchanges: ['hr-training'],
      },
    ],
  },
  {
    field: 'Giáo dục - đào tạo',
    name: 'Giáo dục',
    nameEn: 'Education',
    places: [
      ['Thái Nguyên', 'thai-nguyen'],
      ['Hà Nội', 'ha-noi'],
      ['Quảng Ninh', 'quang-ninh'],
    ],
    variants: [
      {
        offer: 'Dạy tiếng Nhật, đào tạo nghề',
        offers: ['japanese-language', 'hr-training'],
        seek: 'Mong muốn trao đổi sinh viên với trường Nhật Bản',
        seeks: ['scholarships-students'],
      },
    ],
  },
  {
    field: 'Dược phẩm',
    name: 'Dược',
    nameEn: 'Pharma',
    places: [
      ['Vĩnh Phúc', 'phu-tho'],
      ['Lai Châu', 'lai-chau'],
      ['Bình Định', 'gia-lai'],
    ],
    variants: [
      {
        offer: 'Sản xuất thực phẩm chức năng, dược liệu',
        offers: ['pharmaceuticals'],
        seek: 'Tiếp nhận chuyển giao công nghệ bào chế thuốc',
        seeks: ['technology-transfer', 'pharmaceuticals'],
      },
    ],
  },
  {
    field: 'Y tế',
    name: 'Y tế',
    nameEn: 'Medical',
    places: [
      ['Huế', 'hue'],
      ['TP.HCM', 'ho-chi-minh'],
      ['Hòa Bình', 'phu-tho'],
    ],
    variants: [
      {
        offer: 'Dịch vụ khám chữa bệnh, chăm sóc sức khỏe',
        offers: ['healthcare'],
        seek: 'Nhập khẩu thiết bị y tế',
        seeks: ['medical-devices'],
      },
    ],
  },
  {
    field: 'Hóa chất',
    name: 'Hóa chất',
    nameEn: 'Chemicals',
    places: [
      ['Phú Thọ', 'phu-tho'],
      ['Đồng Nai', 'dong-nai'],
      ['Quảng Ngãi', 'quang-ngai'],
    ],
    variants: [
      {
        offer: 'Sản xuất phân bón, sơn',
        offers: ['chemicals'],
        seek: 'Cần chế phẩm sinh học, công nghệ sinh học',
        seeks: ['biotechnology'],
      },
    ],
  },
  {
    field: 'Xây dựng, hạ tầng',
    name: 'Xây dựng',
    nameEn: 'Construction',
    places: [
      ['Phú Yên', 'dak-lak'],
      ['Hà Nội', 'ha-noi'],
      ['Điện Biên', 'dien-bien'],
      ['Cao Bằng', 'cao-bang'],
    ],
    variants: [
      {
        offer: 'Thi công cầu đường, hạ tầng giao thông',
        offers: ['infrastructure-construction'],
        seek: 'Cần giải pháp chống ngập, vật liệu xây dựng xanh',
        seeks: ['flood-drainage', 'green-materials'],
      },
    ],
  },
]

/** Short wishes that some companies add. */
export const vietnameseExtras: { text: string; seeks: string[] }[] = [
  { text: 'mong muốn đào tạo nhân lực chất lượng cao', seeks: ['hr-training'] },
  { text: 'cần vốn, quỹ đầu tư', seeks: ['finance'] },
  { text: 'tìm kiếm đối tác doanh nghiệp nhỏ và vừa', seeks: ['sme-linkage'] },
  { text: 'mong muốn đầu tư vào Nhật Bản', seeks: ['investment-into-japan'] },
  { text: 'tìm kênh phân phối', seeks: ['retail'] },
]

/** Words for invented names; together with the line of business every name occurs once. */
export const vietnameseNameWords = [
  'Sao Mai',
  'Hoa Sen',
  'Bình Minh',
  'Trúc Xanh',
  'Hải Âu',
  'Phù Sa',
  'Sơn Ca',
  'Mây Trắng',
  'Ánh Dương',
  'Lúa Vàng',
  'Thủy Triều',
  'Đồng Xanh',
  'Cánh Buồm',
]
