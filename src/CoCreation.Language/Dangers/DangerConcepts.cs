using System.Text;

namespace CoCreation.Language;

/// <summary>Ideas that dangers are told with, and the words of both languages for each: what the learnt model weighs beside the words themselves, alone and in pairs.</summary>
/// <remarks>"A thing is loose" and "people pass below" are a danger together, in whatever words.</remarks>
internal static class DangerConcepts
{
    // Each idea is written as one sign, so that two signs side by side are a piece that the model can weigh.
    private const char FirstSign = '\u9F00';
    private const int MostInPairs = 15;

    private static readonly string[] Ideas =
    [
        // Smell and gas.
        "味 气味 怪味 臭鸡蛋 刺鼻 冲鼻 呛 熏 闻 smell smelt stink stank reek stench odour whiff sulphur",
        "煤气 燃气 天然气 天燃气 液化气 瓦斯 钢瓶 气罐 罐子 一氧化碳 加气 沼气 gas carbon_monoxide propane",
        "阀 软管 炉 灶 热水器 壁挂炉 接头 管子 总闸 炭盆 炭火 valve hose cylinder boiler hob cooker stove burner heater pipe hose",
        "报警器 警报 警铃 探头 烟感 报警的 一直响 一直叫 alarm detector siren won't_stop",
        "嘶嘶 咝咝 呲呲 滋滋 嗞嗞 噗噗 呲的 滋啦 吱吱 滋气 嗤 嘶 hiss whistl roar fizz buzz",
        "头晕 头昏 头疼 恶心 想吐 腿软 发软 昏沉 站不稳 dizz headache nausea faint sick drowsy",
        "没关 冇关 忘记关 忘了关 关不上 关不住 拧不紧 left_on can't_turn won't_close",

        // Fire.
        "火 烧 燃 fire flame burn blaz alight smoulder scorch",
        "着火 起火 失火 火苗 火舌 火光 引着 点着 点了 扑不灭 烧起来 燃起来 窜 自燃 on_fire caught_fire went_up gone_up going_up in_flames set_alight",
        "烟 黑烟 浓烟 冒烟 smoke smoking soot fumes",
        "焦 糊 煳 melted charred singe",
        "炸 爆 轰 砰 explo blew bang burst boom pop",
        "红彤彤 红了 一片红 亮堂 火红 glow orange",
        "冒 喷 涌 往外 滚滚 钻出 飘 飚 直冒 翻黑 吐黑 pouring pour billow spray spew gush spit leak blowing",
        "炮弹 手雷 手榴弹 炸弹 雷管 火药 地雷 炸药 铁疙瘩 引线 弹壳 bomb grenade explosive dynamite ordnance shell fuse_wire missile",
        "滴答 嗡嗡 无人的箱 可疑 没人的包 黑包 tick unattended suspicious",

        // Shut in.
        "电梯 轿厢 货梯 扶梯 lift elevator escalator",
        "困 关在 关着 关了 锁在 锁住 反锁 锁了 锁死 闩 trapped locked shut_in bolted latched",
        "卡 夹 压住 压在 绞 拔不 抽不 拉不出 埋 挤在 拱 stuck wedged pinned caught jammed buried crushed",
        "出不来 出不去 出不克 下不来 下不去 上不去 打不开 开不开 扒不开 推不开 没法开 放我出 can't_get_out cannot_get_out won't_open won't_budge can't_reach can't_open get_out",
        "里面 里头 在里 中间 当中 两层 半空 inside in_here in_there between",
        "井 坑 沟 管道里 化粪池 后备箱 栏杆 栅栏 铁门 储藏室 地下室 卫生间 厕所 浴室 阳台 manhole pit shaft trench ditch basement bathroom toilet balcony storage",
        "停在 不动 不走了 一截 哐当 停住 stopped dropped_a stalled not_moving",
        "没人接 没人来 没人理 没人知道 没人回 没信号 快没电 手机只 nobody_answer no_one_answer nobody_knows phone's_at no_signal",

        // Current.
        "电线 电缆 线头 高压 铜丝 裸线 线皮 线断 根线 那根线 wire cable power_line overhead_line copper",
        "插座 配电 电箱 电表 变压器 路灯 灯杆 灯箱 充电桩 洗衣机 水龙头 花洒 铁门 扶手 socket fuse transformer lamp_post street_light junction tap shower gate",
        "麻 木了 刺手 打手 弹开 打人 过电 shock zap jolt tingl bites threw_me electrocut",
        "漏电 带电 触电 电到 被电 电了 电我 通着电 电人 live stuck_to",
        "火花 火星 弧光 蓝光 蓝火 噼里 噼啪 打火花 在闪 spark arcing crackl flash",

        // Falling and caving in.
        "墙 砖 玻璃 窗 招牌 广告牌 广告布 阳台 护栏 天花板 吊顶 楼板 屋顶 瓦 塔吊 脚手 外机 柱子 梁 雨棚 遮阳 水箱 烟囱 架子 保温 幕墙 wall facade brick glass window sign rail ceiling roof tile crane scaffold pillar beam bracket slab tank plaster",
        "树 电杆 电线杆 石头 花盆 冰 泥 山坡 挡土 tree branch pole rock flowerpot icicle hill bank mud",
        "路面 地面 马路 地砖 井盖 road ground tarmac pavement manhole_cover",
        "掉 落 坠 砸 滑下 滚下 fall fell drop rain smash crash hurl",
        "塌 垮 跨了 倒 陷 沉 崩 坍 拱 collaps cave sink sunk give_way gave_way giving opened_up topple slipping sliding",
        "歪 斜 晃 荡 吊着 悬 松 裂 鼓 挂着 翘 断了 合页 往外 lean swing sway hang loose crack bulg sag tear split hinge tilt groan dangl",
        "要掉 要塌 要垮 要倒 快要 眼看 随时 马上 撑不住 about_to going_to ready_to any_moment",
        "下面 底下 人来人往 行人 路过 门口排队 都是孩子 都是人 玩的 进出口 below beneath under underneath walk_past entrance bus_stop playground onto",
        "往下扔 往下丢 从楼上 高空 二十楼 十几楼 from_upstairs from_above th_floor",

        // Body and sudden illness.
        "孩子 小孩 娃 伢 宝宝 孙子 孙女 女儿 儿子 婴儿 学生 小朋友 姑娘 小女孩 小男孩 child kid baby toddler son daughter boy girl infant grandson granddaughter",
        "老人 爹爹 婆婆 太婆 嗲嗲 爷爷 奶奶 外公 外婆 大爷 大妈 老头 老太 老爷子 老伯 太公 老伴 grandma grandpa gran nan elderly old_man old_lady grandad widow pensioner",
        "妈 爸 老公 老婆 哥 弟 姐 妹 室友 同事 媳妇 堂客 mum mom dad wife husband brother sister roommate flatmate aunt uncle mother father",
        "有人 一个人 个女的 个男的 师傅 工人 保安 司机 骑车 someone somebody man woman guy bloke worker cyclist driver",
        "头上 脑壳 后脑 脸 嘴 嘴唇 胸 心口 脖子 眼睛 舌头 嗓子 喉 肚子 手腕 胳膊 腿 脚 手指 head face lips mouth chest neck eyes throat tongue arm leg finger wrist hip",
        "发紫 发青 发白 发灰 发黑 乌了 紫了 青了 脸青 脸紫 没有血色 蜡黄 冷汗 冰凉 冰冷 滚烫 blue purple grey clammy sweat pale cold floppy stiff",
        "抽 痉挛 白沫 流口水 歪 翻白 翻眼 大舌头 说不出 讲不清 胡话 胡言 端不住 不听使唤 没知觉 瘫 seizure convuls foam drool slur twitch droop speak numb fit stroke",
        "喘 憋 呼吸 吸不 上不来 透不过 噎 呛 堵住 breath gasp chok air suffocat asthma swallow",
        "血 blood bleed",
        "疼 痛 揪 打滚 pain hurt ache agony",
        "昏 晕 倒在 倒了 倒下 栽 倒地 躺 趴 瘫 faint passed_out collapsed keeled lying unconscious slid_off floor face_down",
        "叫不醒 喊不醒 不醒 没反应 没声音 喊也不 叫他没 不理 不答 眼睛发直 没脉 没气 没心跳 won't_wake not_moving unrespons doesn't_react pulse won't_answer doesn't_know",
        "摔 跌 滑了 达了 跶 翻下 滚下 坠 slipped tripped tumbl fell_off fell_down",
        "撞 碾 刮倒 轧 run_over hit_by struck knocked_down under_the",
        "刀切 锯 剪 扎 咬 蜇 烫 烧到 泼 浇 cut bit bitten stung scald boiling saw",
        "吞 误喝 误食 喝了 吃了 吃错 毒 蘑菇 过敏 swallowed drank ate poison mushroom allerg",
        "要生 羊水 见红 孕妇 出血 pregnan labour waters_broke",
        "急救 120 救护 医生 按压 aed 硝酸 氧气 ambulance cpr defibrillator doctor paramedic",

        // Ending one's life.
        "楼顶 天台 窗台 桥 塔吊 边沿 边上 栏杆外 护栏外 围栏 窗户外 阳台外 外沿 江边 江滩 roof ledge parapet bridge edge railing over_the window_sill",
        "跳 往下蹦 翻过 站着 坐在 脚在外 jump climbed standing sitting legs_over",
        "不想活 想死 死了 去死 活够 活着 没意思 冇得意思 撑不 熬不 累了 解脱 没有明天 不在了 活得 want_to_die done_living can't_go_on no_point end_it better_off killing_myself way_out never_wake not_be_here won't_be_here",
        "再见 永别 告别 对不起 抱歉 来世 来生 下辈子 不用找我 别找我 最后一 永远 晚安 再会 goodbye farewell sorry note last_night one_more when_i'm_gone one_last",
        "拖累 不要管我 照顾好 好好过 送人了 交代 密码 遗 寿衣 拜托 look_after gave_all gives_away everything_away possessions will",
        "药 农药 安眠药 绳子 割 炭 药片 pills tablets rope blade overdose wrist cutting",
        "把自己锁 锁了 关机 不让我进 锁在房 shut_himself shut_herself locked_his locked_her phone_is_off",

        // Attacks.
        "打 踢 踹 揍 扇 抽打 捶 hit beat kick punch slap bash whip",
        "掐 勒 捂 按在 拖 拽 绑 推下 压着 摁 扯 举 塞 chok strangl smother drag pin held hold forc grab shak throw thrown hands_round",
        "刀 棍 枪 斧 扳手 酒瓶 凳子 砖头 弓 铁撬 钢管 菜刀 尖的 汽油 硫酸 皮带 烟头 knife gun axe blade machete crowbar bottle pipe petrol acid lighter rifle hammer",
        "捅 砍 杀 刺 剁 stab slash cut_me kill",
        "弄死 打死 同归于尽 威胁 扬言 断腿 全家 小心点 threat finish_us cut_me come_back",
        "撬 翻墙 爬进来 闯 砸门 踹门 锁孔 陌生 蒙脸 door_handle broke_in breaking intruder in_the_house stranger hammering",
        "跟着我 跟了我 尾随 跟到 不敢出 躲 following follow stalk hiding hide",
        "惨叫 喊救命 救命 求饶 哭 直叫 尖叫 别打了 叫得 不要 scream begging cry shout help",
        "抢 拐 抱着 牵走 拖上 面包车 带走 人贩 van led_away kidnap snatch ran",
        "打架 打起来 群架 动手 见血 一群人 几个人 fight brawl gang group",
        "不方便说话 不能说话 在旁边 别回电话 加辣 can't_talk cannot_speak next_to_me pizza",

        // Missing, and not answering.
        "不见了 走丢 走失 失踪 没影 没了 丢了 跑丢 走散 冲散 人没 找不到 找遍 没找 missing lost gone vanish disappear nowhere wander no_sign turned_up searched",
        "没回 冇回 没到家 没回来 未归 没归 一夜 天黑 not_back hasn't_come not_home never_got not_returned n't_come_back only_the isn't_at",
        "一转身 一眨眼 一转眼 松手 回头 刚才还 转个身 接走 turned_round turned_around hand crowd",
        "穿 衣服 岁 书包 帽 高 戴 鞋 wearing coat years_old year_old dressing",
        "糊涂 记性 痴呆 认不得 记不得 不认得 脑子 精神 自闭 聋哑 说不出 讲不出 名字 dementia alzheimer autis forget confused name",
        "独居 一个人住 独住 空巢 单身 租 一个人过 独自 alone by_herself by_himself on_her_own on_his_own lives tenant",
        "敲门 喊门 按门铃 敲 门铃 拍门 knock rang ring doorbell",
        "不应 没人应 没应 冇得人应 不开 没开 不答应 没动静 没声 没响 冇得动静 answer respon opens nothing silence silent no_reply",
        "不接 没接 打不通 没人接 不回 没回 关机 没人听 占线 忙音 pick_up picking phone call unanswered",
        "好几天 两天 三天 四天 五天 几天 一个礼拜 一周 从昨 从礼拜 蛮久 days since week yesterday",
        "牛奶 报纸 外卖 送饭 饭还 灯亮 灯日夜 电视 收音机 窗帘 衣服淋 垃圾放 水表 milk paper mail parcel meals curtains light telly radio keys",
        "平时 每天都 天天 从来 从没断 定时 准时 always every usually never_miss",
        "苍蝇 腐 臭了 flies rotting bad_smell",
        "咚的 噗通 哼 喘气声 倒在 监控看 手环 一键 thud groan camera emergency_button",

        // Water.
        "水 渍 洪 河 湖 塘 江 海 water flood river lake pond sea",
        "淹 漫 涨 灌 齐 没过 到腰 胸口 窗台 大腿 膝 床沿 深 成河 涌进 ris waist knee chest over_the deep up_to swept",
        "漂 浮 冲走 冲倒 漩涡 带走 急 扑腾 float swept sucked current carrying waving",
        "车里 涵洞 隧道 下穿 地库 车库 车窗 负一 负二 地下 underpass car garage tunnel basement underground metro",
        "堤 坝 泥石 泥浆 山洪 浑水 dam bank dyke mudslide",

        // Haste.
        "快来 快点 赶紧 快派 快跑 快打 快去 快叫 快救 求求 hurry quick come_now please_send call_police please_help run",
        "119 110 120 幺幺 报警 消防 police fire_brigade emergency",
        "怎么办 么样搞 怎么搞 不得了 拐了 完了 what_do_i_do oh_my_god",
        "还在 现在 正在 一直 刚刚 刚才 越来越 又来 now still just keeps keep getting",
        "我在 我们在 我被 我一个人 i'm we're i_am we_are",
        "怕 慌 不敢 吓 scared afraid terrified",

        // What speaks against it.
        "昨天 上次 上周 上个月 去年 前年 前几天 之前 以前 小时候 年前 那次 那天 当时 yesterday last_week last_month last_year ago years once used_to",
        "没事 修好 好了 找到了 出来了 灭了 醒了 送医院 带走了 散了 虚惊 误会 通了 退了 出院 回来了 处理好 拆走 换好 resolved fixed found_him found_her home_safe all_good fire's_out false_alarm taken recovered removed cleared replaced fine safe",
        "没有 不是 没人 冇得人 并非 no not nobody isn't wasn't",
        "其实 原来 只是 就是 结果是 turned_out it_was only actually",
        "如果 要是 万一 假如 会不会 万一 应该先 if what_if in_case should could might",
        "怕 担心 容易 迟早 隐患 预防 防止 以防 谨防 注意 提醒 worried afraid prevent risk someday one_day before",
        "请问 吗 呢 哪里 多少 几点 怎么 什么时候 能不能 可以 有没有 如何 where when how what who can_we could is_there do_you does any",
        "想 希望 建议 申请 要求 装一个 安装 换个 加装 登记 报名 预约 领 would_like want request install fit apply register sign book",
        "传单 宣传 手册 册子 课 培训 讲座 演练 演习 试鸣 演 活动 志愿 招募 通知 提示 预警 leaflet poster talk course class drill rehearsal exercise volunteer notice warning training",
        "电影 电视剧 剧 小说 游戏 直播 视频 新闻 抖音 纪录片 明星 歌 film movie series game novel news documentary band song",
        "球 比赛 队 赢 输 进球 队员 match goal team won score striker",
        "股 基金 房价 价格 涨 跌 费 钱 贵 账单 工资 押金 price bill money rent shares fund cost fee deposit",
        "考试 作业 上班 加班 老板 甲方 数学 exam homework work boss deadline office",
        "哈哈 笑 段子 要死 死了我 夸张 得要命 haha lol joking funny laugh",
        "听说 据说 传言 网上说 群里说 有人说 真的假的 别信 谣言 转发 heard rumour they_say apparently",
        "谢谢 感谢 表扬 点赞 辛苦 锦旗 致敬 thanks thank well_done praise",
        "怎么样了 现在么样 好点 恢复 后来 结果 进展 处理完 how_is any_news what_happened",
        "猫 狗 鸟 鸽 鹦鹉 宠物 蛇 老鼠 蚊 蟑 马蜂 cat dog parrot kitten puppy rat snake mosquito wasp",
        "钥匙 手机 快递 钱包 身份证 卡 自行车 车牌 包裹 keys wallet phone parcel card bike bag",
        "物业 师傅来 客服 热线 前台 办公室 房东 中介 快递员 开发商 plumber landlord hotline courier contractor manager property",
        "吵 噪 声音大 难看 脏 味道大 影响 烦 noise noisy loud dirty ugly annoying",
        "坏了 不亮 没电 堵 漏水 渗水 滴水 掉皮 发霉 生锈 停水 停电 broken out_of_order leak blocked damp rust drip flicker",
        "维修 更换 检修 保养 年检 安检 灭火器 消防栓 通道 指示牌 replace repair service maintenance inspection extinguisher hydrant",
        "充电 电费 水费 煤气费 缴费 卡丢 top_up meter account",
        "好看 好吃 便宜 团购 拼单 转让 出售 开业 招聘 delicious selling sale opens wanted",
        "装修 施工 工地 油漆 电钻 砸墙 renovation paint drilling demolition",
        "抽烟 烧纸 油烟 烧烤 烟花 鞭炮 炒 蒸 做饭 cigarette barbecue incense fireworks toast cooking steam",
    ];

    private static readonly Dictionary<char, (string Word, char Sign)[]> ByFirst = Ideas
        .SelectMany((words, i) => words.Split(' ').Select(word => (Word: word.Replace('_', ' '), Sign: (char)(FirstSign + i))))
        .Distinct()
        .GroupBy(w => w.Word[0])
        .ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The signs of all pairs of ideas in a text, in the order in which they occur; a single idea stands alone.</summary>
    public static string Signs(string plain)
    {
        Span<char> found = stackalloc char[MostInPairs];
        var count = 0;
        for (var i = 0; i < plain.Length && count < MostInPairs; i++)
        {
            if (!ByFirst.TryGetValue(plain[i], out var words) || (char.IsAsciiLetter(plain[i]) && i > 0 && char.IsAsciiLetter(plain[i - 1])))
                continue;

            foreach (var (word, sign) in words)
            {
                if (count < MostInPairs && !found[..count].Contains(sign) && plain.AsSpan(i).StartsWith(word, StringComparison.Ordinal))
                    found[count++] = sign;
            }
        }

        found[..count].Sort();
        var signs = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            signs.Append(found[i]).Append(' ');
            for (var j = i + 1; j < count; j++)
                signs.Append(found[i]).Append(found[j]).Append(' ');
        }

        return signs.ToString();
    }
}
