namespace CoCreation.Language.Tests.PersonalData;

public sealed class NameBeforePhoneTests
{
    [Theory]
    [InlineData("更换了曳引机制动器，王建国13812345678住3栋501")]
    [InlineData("王建国 13812345678 反映过")]
    [InlineData("已联系，王建国电话13812345678")]
    public void A_bare_name_before_a_phone_is_taken_out_with_it(string text)
    {
        var masked = CoCreation.Language.PersonalData.Mask(text);

        Assert.DoesNotContain("王建国", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("138", masked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("换好了，有事打13812345678", "换好了")]
    [InlineData("电梯修好了13812345678", "电梯修好了")]
    public void What_was_done_stays(string text, string kept) =>
        Assert.Contains(kept, CoCreation.Language.PersonalData.Mask(text), StringComparison.Ordinal);
}
