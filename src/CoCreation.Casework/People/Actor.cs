namespace CoCreation.Casework;

/// <summary>Who acts: a person, for a unit if they are its staff; or the system itself.</summary>
public sealed record Actor(Guid Person)
{
    public string? Staff { get; init; }

    public UnitId? Unit { get; init; }

    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The places that they look after; empty for all that their unit does.</summary>
    public IReadOnlyList<UnitId> Over { get; init; } = [];

    public bool IsVolunteer { get; init; }

    public bool IsSystem { get; private init; }

    /// <summary>Whether they told of the same matter in words of their own, and so may judge its result.</summary>
    public bool Joined { get; init; }

    /// <summary>Whether they gave the code of the ticket that was filed for them.</summary>
    public bool HoldsCode { get; init; }

    public bool IsStaff => Unit is not null;

    /// <summary>Whether they lead their unit, and so act for everybody in it and below it.</summary>
    public bool LeadsUnit => IsStaff && Roles.Contains(StaffRoles.UnitLead);

    /// <summary>Whether they only keep the settings.</summary>
    public bool OnlyAdministers => IsStaff && StaffRoles.OnlyAdministers(Roles);

    /// <summary>Whether the ticket may become theirs.</summary>
    public bool MayClaim(Ticket ticket) => HoldsCode && !IsStaff && ticket.Reporter == Guid.Empty;

    /// <summary>The clock, acting on rules.</summary>
    public static Actor System { get; } = new(Guid.Empty) { IsSystem = true };

    public static Actor Resident(Guid person) => new(person);

    public static Actor Of(Guid person, Staff staff) => new(person) { Staff = staff.Key, Unit = staff.Unit, Roles = staff.Roles, Over = staff.Over, IsVolunteer = staff.IsVolunteer };
}
