using Personal = CoCreation.Language.PersonalData;

namespace CoCreation.Language.Tests.PersonalData;

public sealed class SensitiveWordsTests
{
    [Theory]
    [InlineData("老太太中风了，晚点去", "晚点去")]
    [InlineData("业主是低保户，交不起钱", "")]
    [InlineData("隔壁两口子打架，进不去", "进不去")]
    [InlineData("那个精神病又在楼道里", "")]
    [InlineData("隔壁说他打老婆", "")]
    [InlineData("502说晚上太吵，等她老公回来再说", "502说晚上太吵")]
    [InlineData("是三楼的小偷把板子偷走了，已经补了一块", "已经补了一块")]
    [InlineData("换了门锁，业主欠物业费", "换了门锁")]
    [InlineData("师傅到了；住户住院了，明天再来", "师傅到了；明天再来")]
    [InlineData("The owner had a stroke, we come back tomorrow", "we come back tomorrow")]
    [InlineData("valve replaced, the tenant is on welfare", "valve replaced")]
    [InlineData("He beats his wife", "")]
    public void A_clause_about_somebodys_life_is_left_out(string text, string left)
    {
        Assert.True(SensitiveWords.Any(text));
        Assert.Equal(left, SensitiveWords.Without(text));
    }

    [Theory]
    [InlineData("师傅病了，明天来")]
    [InlineData("水管老化，换了三米")]
    [InlineData("电梯带病运行，今天停了")]
    [InlineData("残疾人通道清出来了")]
    [InlineData("物业没钱换泵，报了维修资金")]
    [InlineData("配件没货，下周二到")]
    [InlineData("下水道不行了，要换")]
    [InlineData("灯死了，换了灯泡")]
    [InlineData("小三栋的门禁修好了")]
    [InlineData("电瓶车电池偷电的线拆了")]
    [InlineData("the pump died, replaced it")]
    [InlineData("sick of waiting for parts, ordered again")]
    [InlineData("fixed the wiring on the third floor")]
    public void What_is_said_of_the_work_stays(string text)
    {
        Assert.False(SensitiveWords.Any(text));
        Assert.Equal(text, SensitiveWords.Without(text));
    }

    [Theory]
    [InlineData("老太太中风了，张国强家的灯换好了", "灯换好了")]
    [InlineData("低保户", "")]
    public void What_is_left_is_masked_too(string text, string left) => Assert.Equal(left, Personal.MaskForGroups(text));
}
