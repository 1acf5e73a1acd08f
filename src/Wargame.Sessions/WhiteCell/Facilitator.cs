namespace Wargame.Sessions.WhiteCell;

/// <summary>A person of the white cell.</summary>
/// <param name="Id">Unique in the session; not a secret.</param>
/// <param name="Person">The person's name, as the white cell and nobody else reads it.</param>
/// <param name="Left">Whether they were sent out; what they did keeps their name.</param>
/// <param name="Acts">How many things they have done in this session.</param>
public sealed record Facilitator(string Id, string Person, bool Left = false, int Acts = 0)
{
    /// <summary>The id of whoever opened the session: the one whose commands name no facilitator.</summary>
    public const string FirstId = "first";

    /// <summary>What whoever opened the session is called until they say their name.</summary>
    public const string Unnamed = "Control";

    /// <summary>Whoever opened the session.</summary>
    public static Facilitator First { get; } = new(FirstId, Unnamed);

    /// <summary>The facilitator who gives a command.</summary>
    public static string IdOf(Issuer.Control by) => by.Facilitator ?? FirstId;

    /// <summary>The issuer that a facilitator is: the first is control without a name, as in sessions that knew only one.</summary>
    public static Issuer.Control AsIssuer(string id) => new(id == FirstId ? null : id);
}
