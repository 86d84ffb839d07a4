namespace CoCreation.Casework;

/// <summary>How much of what moves a person wants to hear in private; danger, and what they ask themselves, they hear in any case.</summary>
public enum PrivateNews
{
    All,

    /// <summary>What was done, and what is otherwise than promised.</summary>
    Less,

    /// <summary>What came of it, and nothing on the way.</summary>
    Results,
}

/// <summary>Which posts a person's choice lets through.</summary>
public static class PrivateNewsRule
{
    private static readonly string[] OnTheWay = [PostText.Accepted, PostText.Progress, PostText.PartDone, PostText.HandedOn, PostText.Registered, PostText.AskRatingAgain];
    private static readonly string[] Changed = [PostText.Extended, PostText.Late];

    public static bool Lets(this PrivateNews choice, PostDue post) => post.Urgent || choice switch
    {
        PrivateNews.Less => !OnTheWay.Contains(post.Text),
        PrivateNews.Results => !OnTheWay.Contains(post.Text) && !Changed.Contains(post.Text),
        _ => true,
    };
}
