using System.Text;

namespace CoCreation.Language;

/// <summary>What people do with words, and the words of both languages for each: what the kind of a message is told by beside the words themselves, alone and in pairs.</summary>
/// <remarks>What a message is about says little of its kind; a question word at its end, or a wish and a thing that is not there yet, say much.</remarks>
internal static class KindSigns
{
    /// <summary>Characters that nobody writes, so that they stand for the beginning and the end of a message.</summary>
    public const char Start = '龘';
    public const char End = '靐';

    // Each idea is written as one sign, so that two signs side by side are a piece that the model can weigh.
    private const char FirstSign = '\u9E00';
    private const int MostInPairs = 14;

    private static readonly string[] Ideas =
    [
        // Asking.
        "请问 想问 问下 问一下 问问 问哈 咨询 打听 求教 请教 求问 了解一下 了解下 弱弱 龘问 wondering wonder tell_me ask question curious",
        "什么时候 几时 啥时候 么时候 哪天 何时 几点 几号 多久 好久能 哪年 when what_time how_long how_soon how_often what_day",
        "哪里 哪儿 在哪 哪点 哪块 去哪 到哪 哪个窗口 哪个门 where which",
        "谁 哪个 哪位 哪家 哪一个 哪个部门 who whose whom",
        "什么 么事 么斯 啥 么子 哪些 么东西 what what's",
        "怎么 怎样 如何 咋 么样 么办 怎的 how",
        "为什么 为么 凭什么 为啥 咋个 为何 why",
        "多少 几多 多大 多高 多远 几块 几个 几张 几天 几人 how_much how_many how_far",
        "有没有 有冇得 有不有 是不是 能不能 可不可以 要不要 会不会 该不该 行不行 好不好 对不对 在不在 用不用 算不算 管不管 得不得 开不开 修不修 来不来 去不去 收不收 给不给 还不还 晓不晓得 知不知道 需不需要 可否 能否 是否 有无 是否可以 whether",
        "吗 么靐 么? 么？ 吧? 吧？ 啵 嘛靐 呢靐 呢? 呢？ 嘞靐 咧靐 呗靐 ? ？",
        "不靐 没靐 冇靐 没有靐 没得靐 冇得靐 没有? 不? 没? 没有？ 不？ 没？ 不啊靐 没啊靐 不咧靐",
        "算什么 归谁 归哪个 属于 算不算 标准 规定 要求 流程 条件 资格 手续 材料 证件 合规 合法 违法 规矩 政策 eligible requirement documents allowed rule rules permit procedure legal policy",
        "电话 号码 联系方式 地址 上班时间 开门 营业 几点开 收费 多少钱 费用 number address opening open hours price cost fee",
        "知道 晓得 清楚 懂 know anyone anybody somebody has_anyone does_anyone anyone_know",
        "龘do 龘does 龘did 龘is 龘are 龘can 龘could 龘may 龘will 龘would 龘should 龘has 龘have 龘am 龘was 龘were 龘shall",

        // Wishing for what is not there yet.
        "建议 提议 倡议 倡导 提个 提一个 意见 想法 点子 主意 suggest suggestion propose proposal idea recommend",
        "希望 盼 想要 期待 愿 恳请 hope wish would_like would_love",
        "最好 不如 不妨 何不 应该 应当 宜 要是能 如果能 若能 能不能 可以 可不可以 可以考虑 考虑 should could ought might why_not how_about what_about consider what_if maybe perhaps let's let_us",
        "就好了 更好 会更 多好 好些 要好 方便些 方便大家 好得多 省得 免得 就不用 就不会 更方便 也好 more better nice great helpful useful easier safer so_that",
        "加装 增设 增加 添 设个 设一 装个 装一 摆 建个 建一 开设 开个 开一 搞个 搞一 弄个 办个 办一 组织 成立 设立 换成 改成 改为 种 铺 画 统一 推广 推行 公示 add install put set_up place provide introduce organise organize start hold plant paint create build offer make",
        "每月 每周 每季度 每年 定期 轮流 一起 大家 every monthly weekly regularly everyone together",

        // Thanks.
        "谢 感谢 感激 感恩 多谢 致谢 thank thanks grateful appreciate appreciated cheers",
        "辛苦 表扬 点赞 夸 赞 好评 锦旗 致敬 给力 良心 靠谱 厉害 了不起 好样 kudos praise well_done hats_off brilliant legend star hero amazing excellent wonderful lovely fantastic",
        "好了 通了 亮了 修好 来水了 来电了 解决了 搞定 弄好 处理好 换好 装好 有水了 有电了 干净了 不漏了 不吵了 不响了 恢复了 正常了 舒服了 放心了 fixed works working sorted solved done repaired again back clean quiet",
        "暖心 感动 贴心 热心 耐心 细心 周到 负责 效率 速度 及时 幸亏 多亏 好心 救了 帮了 帮我 帮忙 helped helpful kind patient friendly quick fast prompt touched warm",
        "又 还是 还在 还没 仍然 依然 再次 老样子 照样 但是 但 不过 可是 结果 but however still again although yet though",

        // Idle talk.
        "哈哈 嘿嘿 嘻嘻 呵呵 笑死 笑 233 哈喽 lol haha hehe lmao rofl funny joking kidding",
        "转让 出售 求购 出租 低价 闲置 拼单 拼团 团购 接龙 代购 优惠 打折 折扣 包邮 开业 特价 新鲜 加微信 招聘 推荐 sell selling sale buy price discount offer free deal order dm message_me giveaway",
        "好吃 吃 饭 火锅 烧烤 面 菜 汤 喝 酒 奶茶 咖啡 水果 饿 馋 味道 lunch dinner coffee cake food cook eat restaurant beer pizza tea hungry delicious",
        "天气 太阳 下雨 下雪 热死 冷死 降温 升温 晚霞 月亮 彩虹 weather sunny sunset sunrise rain snow hot cold sky moon",
        "电影 电视 剧 球赛 比赛 游戏 麻将 牌 钓鱼 跑步 爬山 旅游 唱歌 跳舞 股票 基金 彩票 match game film movie series concert holiday trip song football fishing gym",
        "早安 晚安 早上好 周末 加班 上班 下班 堵车 放假 困 睡 作业 考试 孩子 娃 老公 老婆 儿子 女儿 good_morning good_night weekend homework exam kids husband wife boss meeting tired sleep",
        "约 有人一起 谁去 谁要 谁家 哪家 求推荐 求一 借 帮看 捡到 丢了 寻 anyone_want anyone_for anyone_else anyone_going does_anyone_want borrow lend recommend found lost",
        "祝 生日 快乐 恭喜 加油 发财 平安 birthday congratulations congrats happy merry wishes luck",
        "我这 我家 我们家 自己 本人 my mine myself me",

        // Hearsay.
        "听说 听人 听别 听讲 据说 据传 据悉 听到 听我 听他 听她 听隔壁 听邻居 听楼 听门 听朋友 听同 听个 heard hear rumour rumor apparently supposedly reportedly allegedly word_is",
        "都在说 都在传 都说 有人说 有人讲 他们说 人家说 群里说 群里传 群里都 朋友圈 网上 抖音 视频号 微信群 公众号 传言 谣言 小道消息 内部消息 可靠消息 说是 讲是 they_say people_say people_are_saying someone_said somebody_said everyone_says everybody_says says said told_me saying gossip online facebook whatsapp tiktok claims claim",
        "转发 扩散 转给 转告 告诉家 快转 互相转 紧急通知 转: 转： forward forwarded share pass_it_on pass_this spread viral",
        "真的假的 是真的 真假 不知真假 也不知道 不晓得是不是 属实 辟谣 靠不靠谱 is_it_true true fake really real confirm",
        "要拆 要涨 要封 要停 要倒 要关 要建 要变 要来 跑路 倒闭 有毒 地震 感染 病毒 传染 人贩子 拐 辐射 闹鬼 爆炸 死了 死过 杀 逃犯 贩 poison poisoned earthquake virus radiation kidnap murder fugitive demolish bankrupt haunted killed died dead lockdown crime",
        "我表 我朋友 我同事 我同学 我亲戚 我舅 我姑 我姨 我叔 朋友的 亲戚 同事的 老同学 卖菜的 滴士 司机说 医院的 里面的人 内部的 cousin friend's colleague neighbour's barber taxi hairdresser brother-in-law sister-in-law",

        // Who does badly.
        "物业 保安 门卫 门岗 管家 前台 客服 保洁 维修工 维修师傅 收费员 经理 主任 property management manager guard security concierge reception receptionist caretaker office staff",
        "居委会 社区 网格员 网格长 书记 街道 办事处 业委会 委员 工作人员 窗口 社工 民警 城管 community committee council clerk official officer secretary worker chairman steward",
        "师傅 快递员 抄表 收水费 停车收费 志愿者 群主 群管 调解员 开发商 中介 楼长 楼栋长 engineer contractor plumber collector driver volunteer moderator developer",
        "态度 骂 吼 凶 推诿 推脱 敷衍 不理 不管 不耐烦 翻白眼 甩脸 挂电话 踢皮球 踢来踢去 推来推去 应付 打发 糊弄 忽悠 装聋 摆架子 官腔 阴阳 嘲 rude attitude shout shouted yell yelled ignore ignored ignores insult sneer laugh laughed hung_up brush refuse refused refuses lie lied lies lazy useless",
        "收了钱 收钱 好处 红包 回扣 贪 挪用 私 偏 包庇 关系户 熟人 乱收 多收 不退 不给 账目 黑箱 吃拿 bribe money pocket pocketed cheat cheated overcharged favours friends secret accounts cash",
        "玩手机 打瞌睡 睡觉 打牌 嗑瓜子 刷视频 迟到 不在岗 脱岗 喝酒 抽烟 聊天 从来不 从不 总是不 每次都 天天 asleep sleeping phone drunk smoking never always late absent every_time",
        "说得好 说得比 嘴上 答应 保证 说好 说马上 说明天 光说 说了不 没下文 没影 石沉大海 拖 promised promise said_they said_he said_she excuse nothing_happened",

        // What is wrong.
        "坏 不亮 不能用 失灵 停摆 断 裂 松 掉 塌 歪 破 锈 卡 broken broke cracked snapped dead stuck jammed faulty out_of_order loose rusty bent torn smashed",
        "漏 渗 滴 淹 积水 堵 冒 溢 停水 停电 没水 没电 leak leaking flood flooded blocked overflow burst dripping no_water no_power outage",
        "臭 脏 垃圾 堆 乱 味 苍蝇 老鼠 蟑螂 屎 尿 smell smelly stink stinks rubbish dirty filthy litter rats mess dumped",
        "吵 噪 响 睡不着 嗡嗡 叮叮 noise noisy loud drilling barking",
        "挡 占 堵住 堵了 过不去 进不去 出不来 上不去 关不上 打不开 blocking blocks parked can't cannot won't doesn't",
        "老人 小孩 孩子 摔 滑 危险 吓 怕 dangerous slip slipped fell afraid scared elderly",
        "这几天 好几天 一个星期 半个月 几个月 昨天 昨晚 今天 今早 刚才 从昨 days week weeks month months since yesterday last_night this_morning",
        "麻烦 请 帮 派人 来人 处理 修一下 看看 看一下 please send come fix repair look",
    ];

    private static readonly Dictionary<char, (string Word, char Sign)[]> ByFirst = Ideas
        .SelectMany((words, i) => words.Split(' ').Select(word => (Word: word.Replace('_', ' '), Sign: (char)(FirstSign + i))))
        .Distinct()
        .GroupBy(w => w.Word[0])
        .ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The signs of the ideas in a folded text and of all pairs of them.</summary>
    public static string Of(string folded)
    {
        Span<char> found = stackalloc char[MostInPairs];
        var count = 0;
        for (var i = 0; i < folded.Length && count < MostInPairs; i++)
        {
            if (!Characters.WordStart(folded, i) || !ByFirst.TryGetValue(folded[i], out var words))
                continue;

            foreach (var (word, sign) in words)
            {
                if (count < MostInPairs && !found[..count].Contains(sign) && Stands(folded, i, word))
                    found[count++] = sign;
            }
        }

        found[..count].Sort();
        var signs = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            signs.Append(' ').Append(found[i]);
            for (var j = i + 1; j < count; j++)
                signs.Append(' ').Append(found[i]).Append(found[j]);
        }

        return signs.ToString();
    }

    private static bool Stands(string folded, int at, string word) =>
        folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && Characters.WordEnd(folded, at + word.Length);
}
