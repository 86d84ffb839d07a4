namespace CoCreation.Casework;

/// <summary>Somebody who writes to the bot; personal data, to be erased on request without touching any ticket.</summary>
public sealed class Person
{
    public required Guid Id { get; init; }

    /// <summary>The name that the channel shows; never in a group.</summary>
    public string? Name { get; set; }

    public string? Locale { get; set; }

    /// <summary>The key in the manifest of a staff member, if this person is one.</summary>
    public string? Staff { get; set; }

    /// <summary>The residents' group last written in: a private writer's default place.</summary>
    public string? LastGroup { get; set; }

    /// <summary>How much they want to hear in private.</summary>
    public PrivateNews News { get; set; }

    public required long CreatedAt { get; init; }

    public List<Account> Accounts { get; init; } = [];
}

/// <summary>A person's account on one channel.</summary>
public sealed class Account
{
    public required string Channel { get; init; }

    /// <summary>The platform's own id of the account.</summary>
    public required string Id { get; init; }

    public required Guid PersonId { get; set; }
}
