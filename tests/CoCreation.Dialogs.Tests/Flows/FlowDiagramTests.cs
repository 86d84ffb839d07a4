using CoCreation.Dialogs.Tests.Engine;

namespace CoCreation.Dialogs.Tests.Flows;

public sealed class FlowDiagramTests
{
    [Fact]
    public void A_flow_is_drawn_with_its_branches()
    {
        var diagram = FlowDiagram.Mermaid(SampleDialogs.Set.Find("staff/finish")!);

        Assert.Equal(
            """
            flowchart TD
              start(["办结"]) --> s0
              s0[/"ticket: 几号？"/]
              s0 --> s1
              s1[/"how: 怎么修的？"/]
              s1 --> s2
              s2[["Finish"]]
              s2 -- "done" --> s3
              s2 -- "none" --> s0
              s3("{ticket}办好了：{how}")
              s3 --> finish
              finish([end])

            """.ReplaceLineEndings("\n"),
            diagram);
    }
}
