namespace Wargame.Grains.Desks;

/// <summary>The kinds of desk.</summary>
public enum DeskKind
{
    /// <summary>A government of the region's countries.</summary>
    Government,

    /// <summary>The United States.</summary>
    UnitedStates,

    /// <summary>Insurgents, cartels, militias.</summary>
    ArmedGroup,

    /// <summary>A population that acts as one.</summary>
    Population,

    /// <summary>The OAS and its like.</summary>
    Multilateral,

    /// <summary>The white cell.</summary>
    Control,

    /// <summary>The projector and observers.</summary>
    Board,
}

/// <summary>Which desk: its session, and its actor if it has one.</summary>
/// <param name="Kind">The kind of desk.</param>
/// <param name="Session">The session's id.</param>
/// <param name="Actor">The actor's id; empty for control and board.</param>
[GenerateSerializer, Immutable, Alias("desk-address")]
public sealed record DeskAddress(DeskKind Kind, string Session, string Actor)
{
    /// <summary>The grain's key.</summary>
    public string Key => Actor.Length == 0 ? Session : $"{Session}/{Actor}";

    /// <inheritdoc/>
    public override string ToString() => $"{Session}/{Kind}/{Actor}";

    /// <summary>Whether a team sits there.</summary>
    public bool IsTeam => Kind <= DeskKind.Multilateral;

    /// <summary>The desk of the white cell.</summary>
    public static DeskAddress Control(string session) => new(DeskKind.Control, session, "");

    /// <summary>The desk of the projector.</summary>
    public static DeskAddress Board(string session) => new(DeskKind.Board, session, "");

    /// <summary>The address of a desk that is known by its grain's key.</summary>
    public static DeskAddress Parse(DeskKind kind, string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(kind, key, "") : new(kind, key[..slash], key[(slash + 1)..]);
    }
}
