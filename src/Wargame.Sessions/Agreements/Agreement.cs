using System.Collections.Immutable;

namespace Wargame.Sessions.Agreements;

/// <summary>How an agreement stands.</summary>
public enum Standing
{
    /// <summary>Nobody has offered it.</summary>
    Draft,

    /// <summary>Offered; not all have signed its last version.</summary>
    Offered,

    /// <summary>Every party has signed the same version.</summary>
    InForce,

    /// <summary>Its last turn is over.</summary>
    Expired,

    /// <summary>Given up before it was in force.</summary>
    Withdrawn,

    /// <summary>Denounced by a party while it was in force.</summary>
    Denounced,
}

/// <summary>An agreement between parties, from the first private draft to its end.</summary>
/// <param name="Id">The id of the actor that began it, a stroke, and a client's own id: nobody can meet another's private draft.</param>
/// <param name="Drafts">By party, a text that only its own team reads.</param>
/// <param name="Versions">What was offered, oldest first; all but the last are superseded.</param>
/// <param name="FromTurn">The first turn in which it binds; 0 while it is not in force.</param>
/// <param name="Ending">How it ended before its time, or null.</param>
public sealed record Agreement(
    string Id, ImmutableSortedDictionary<string, AgreementText> Drafts, ImmutableArray<AgreementVersion> Versions, int FromTurn, Ending? Ending)
{
    /// <summary>One of which nothing is written yet.</summary>
    public static Agreement Blank(string id) =>
        new(id, ImmutableSortedDictionary.Create<string, AgreementText>(StringComparer.Ordinal), [], 0, null);

    /// <summary>The version that is offered or in force, or null while it is a draft.</summary>
    public AgreementVersion? Current => Versions.IsEmpty ? null : Versions[^1];

    /// <summary>Whether all parties have signed it, whatever became of it.</summary>
    public bool WasSigned => FromTurn > 0;

    /// <summary>How it stands in a turn.</summary>
    public Standing In(int turn) => this switch
    {
        { Ending: { } ending } => ending.Denounced ? Standing.Denounced : Standing.Withdrawn,
        { Current: null } => Standing.Draft,
        _ when turn > Current!.Text.Until => Standing.Expired,
        _ => WasSigned ? Standing.InForce : Standing.Offered,
    };

    /// <summary>Whether it binds its parties in a turn.</summary>
    public bool Binds(int turn) =>
        WasSigned && turn >= FromTurn && turn <= Current!.Text.Until && (Ending is null || turn < Ending.FromTurn);

    /// <summary>Whether the actor is let into it: by a version, or because it drafts one itself.</summary>
    public bool LetsIn(string actor) => Current is { } current ? current.Text.LetsIn(actor) : Drafts.ContainsKey(actor);
}

/// <summary>A text as it was offered.</summary>
/// <param name="Number">From 1.</param>
/// <param name="By">The actor that offered it.</param>
/// <param name="At">When.</param>
/// <param name="Turn">In which turn.</param>
/// <param name="Text">What it says.</param>
/// <param name="Hands">The signatures of persons, in order.</param>
/// <param name="SignedBy">The parties that have signed by their own rule, in order.</param>
public sealed record AgreementVersion(
    int Number, string By, DateTimeOffset At, int Turn, AgreementText Text, ImmutableArray<Hand> Hands, ImmutableArray<string> SignedBy);

/// <summary>A person's signature.</summary>
/// <param name="Party">For whom.</param>
/// <param name="Signer">The seat; empty for control and doctrines.</param>
public sealed record Hand(string Party, string Signer);

/// <summary>How an agreement ended before its time.</summary>
/// <param name="By">The actor that ended it.</param>
/// <param name="Reason">Why, as those let in read it; everyone reads it when any clause is public and in force.</param>
/// <param name="FromTurn">The first turn in which it no longer binds.</param>
/// <param name="Denounced">Whether it was in force.</param>
public sealed record Ending(string By, string Reason, int FromTurn, bool Denounced);
