using System.Text.Json;
using CoCreation.Language;

namespace CoCreation.Dialogs.Tests.Engine;

public sealed class DialogStateTests
{
    [Fact]
    public void All_that_is_known_survives_being_written_and_read()
    {
        var place = new PlaceMention(new(3, 4), "b3", "3", "2", "5", "501", "电梯");
        var time = new TimeMention(new(0, 5), new(2026, 11, 20, 22, 0, 0), null, false, TimePrecision.Hour) { Since = true };
        var ticket = new TicketReference(new(0, 4), "QY", 2026, "131");
        var state = new DialogState
        {
            Flow = "complaint/report",
            Step = "place",
            Slots = new Dictionary<string, SlotValue>
            {
                ["what"] = SlotValue.OfText("灯黑了"),
                ["place"] = SlotValue.OfPlace(place, assumed: true),
                ["since"] = new() { Type = SlotType.Time, Value = "昨晚十点", Time = time },
                ["ticket"] = new() { Type = SlotType.Ticket, Value = "131", Ticket = ticket },
                ["photos"] = new() { Type = SlotType.Photos, Value = "" },
            },
            History = ["what", "place"],
            Facts = new()
            {
                ["ticket.number"] = "131",
                ["tickets"] = Fact.FromList([new() { ["number"] = "1" }]),
                ["home"] = SlotValue.OfPlace(place),
            },
            Candidates = ["31001"],
            AskedAt = new(2026, 11, 21, 14, 0, 0, TimeSpan.FromHours(8)),
            Tries = 1,
            Locale = "en",
            Dormant = true,
            Beneath = new() { Flow = "staff/finish", Step = "how" },
            Draft = new() { Slots = new Dictionary<string, SlotValue> { ["a"] = SlotValue.OfText("one") } },
        };

        var read = DialogState.FromJson(state.ToJson());

        Assert.Equal(state.ToJson(), read.ToJson());
        Assert.Equal(place, read.Slots["place"].Place);
        Assert.Equal(time, read.Slots["since"].Time);
        Assert.Equal(ticket, read.Slots["ticket"].Ticket);
        Assert.Equal(SlotType.Text, read.Slots["what"].Type);
        Assert.Equal("131", Assert.IsType<Fact.TextFact>(read.Facts.Find("ticket.number")).Text);
        Assert.Equal("staff/finish", read.Beneath!.Flow);
        Assert.Equal("one", read.Draft!.Slots["a"].Value);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    public void What_is_no_state_is_refused(string json)
    {
        Assert.ThrowsAny<JsonException>(() => DialogState.FromJson(json));
    }

    [Fact]
    public void A_state_written_by_an_older_version_is_read()
    {
        var state = DialogState.FromJson("""{ "flow": "complaint/report", "step": "what", "gone": 1 }""");

        Assert.Equal("what", state.Step);
        Assert.Empty(state.Slots);
        Assert.Empty(state.History);
    }
}
