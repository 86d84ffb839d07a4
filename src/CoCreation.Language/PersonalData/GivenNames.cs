using System.Buffers;

namespace CoCreation.Language;

/// <summary>The characters of which given names are made, and the words that only look like one.</summary>
internal static class GivenNames
{
    // Hardly used in running speech about a neighbourhood.
    private const string Telling =
        "芳英秀桂娟婷琴娥翠淑凤霞玲莉燕蓉莲珍菊雯婉琳琼瑶倩薇娜嫣彤璐颖涛斌磊鑫杰伟勇刚毅峰俊浩鹏辉勋钧铭宇轩梓涵晖煜坤昊睿艳丽敏静洁萍蕾丹萌妍欣怡慧蕊芬芝芸茜娣姣媛嫦娇婵彪炳焕坚雄帅旭昌"
        + "晨晓曦松柏彬楠波洪淼渊泽瀚琦玮珊珠璇瑞瑾璟祥祺禄福耀腾芹茂荣菲萱蓓虎豪贤赟轶逸邦锋锐锦雁雅霖韬骏鸿麟贵庆富旺喜巧兰梅红玉云雪惠仙妮莎晴梦妹娃蝉巍峻崇岩宏炜烨熙玺璞皓笛筠绍聪航艺苏若茵荷蔚裕誉诗诚谦"
        + "贞赫超辰迪遥钰钊铁银隽靖韵飞馨魁黛鼎卿彦恒恩悦惟朋朗杏栓枝柱桃桐"
        + "兵令廷延哲嘉恺楚弘宸浚淳湘沛汝泓灿熹珂珏琛琨瑛筱绮翰若莺葵虹蝶豫锡钦铎锟霄霁霆靓靖韶骁骥鲲鹃鹤麒堃奕婧娅娴屹岚懿昂昭晗朔杭柯桦棋榕槐樱毓渝滢潇臻茹葆衡菁颂驰鸣龄君冠敬素彩跃凯晴圆帆雨";

    // Words of their own as well.
    private const string Usual =
        "建国立军志强文明华平生海龙金大小德胜学永新民中正光东成世思佳长少振启兴先宝忠维卫亚守广开士春秋月花美爱香青清水江山林石仁义礼友信良群运达传顺远进发根财才连安康宁元益继定万千百宗汉权仲培利力加向"
        + "高树田盛祖冰川心相克宾照景章怀存双如子孝孟炎喜夏冬晶星莹玫琪瑜璋端羽翔有政影钢露权爽甜纯勤育奇凡吉庭卓壮纲帆竹灵蓝旗雷隆铃碧畅";

    // Two such characters in a row that are a word and no name behind a surname.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "文明", "大小", "中国", "国庆节", "光明", "美丽", "新建", "开发", "小学", "中学", "大学", "学生", "先生", "长江", "水平", "高兴", "永远", "进来", "来来", "有利", "有力", "有意", "有心", "有可", "可有",
        "大力", "小心", "中心", "安康", "江山", "海水", "水有", "大有", "新来", "水利", "小林", "花木", "树木", "木树", "山水", "清水", "双向", "向东", "向来", "开来", "水来", "大门", "有财", "生意", "本来", "先来", "以来", "其本", "以其",
        "财力", "安定", "平安", "定安", "成立", "建立", "建成", "建有", "可以", "如其", "一如", "相信", "加以", "以先", "大树", "小树", "花香", "香花", "有心", "心意", "全力", "学有", "生有", "水花", "维权", "有水", "有光", "有信", "有花", "有影", "有露", "有政", "有蓝", "有权", "政权", "吉利", "露水", "影院", "竹林", "蓝光", "彩旗", "灵光", "平静", "银珠", "大水", "小水", "小山", "山林", "树林",
        "宝贵", "富有", "晨光", "阳光", "银行", "铁路", "铁锈", "超高", "超长", "桃花", "桃树", "红木", "航天", "洪水", "飞机", "红火", "喜庆", "超大", "超强", "超有", "超可", "杏花", "梅雨", "荷香", "雪花", "云海",
    };

    private static readonly SearchValues<char> TellingOnes = SearchValues.Create(Telling);
    private static readonly SearchValues<char> All = SearchValues.Create(Telling + Usual);

    /// <summary>Whether the character is hardly used but in names.</summary>
    public static bool IsTelling(char c) => TellingOnes.Contains(c);

    /// <summary>Whether names are made with the character at a place.</summary>
    public static bool IsUsualAt(string s, int at) => at < s.Length && All.Contains(s[at]);

    /// <summary>How many characters at a place look like a given name: two, one that is hardly used otherwise, or none.</summary>
    public static int LengthAt(string s, int at)
    {
        if (!IsUsualAt(s, at))
            return 0;

        if (at + 1 < s.Length && s[at] == s[at + 1])
            return 2;

        if (at + 1 < s.Length && s[at + 1] != '有' && All.Contains(s[at + 1]) && !Words.Contains(s.Substring(at, 2)))
            return 2;

        return IsTelling(s[at]) ? 1 : 0;
    }
}
