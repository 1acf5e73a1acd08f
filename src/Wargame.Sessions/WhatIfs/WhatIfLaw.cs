using Wargame.Sessions.Gates;

namespace Wargame.Sessions.WhatIfs;

/// <summary>What the commands about what-ifs share. Whether a change is legal is found out when it is played, by a player's refusals.</summary>
internal static class WhatIfLaw
{
    private const long MostChange = 1_000_000_000L * World.Limits.Milli;

    /// <summary>Whether it can be stored: nothing missing, nothing larger than anything real, and something in it.</summary>
    public static bool IsSane(Supposition supposition) =>
        !supposition.Changes.IsDefault && supposition.Changes.Length <= Limits.WhatIfChanges && supposition.Luck is >= 0 and <= Limits.OtherLuck
        && (supposition.Changes.Length > 0 || supposition.Luck > 0) && supposition.Changes.All(IsSane);

    private static bool IsSane(Supposed change) =>
        change.Turn >= 1 && (change.Kind == SupposedKind.Order) == (change.Order is not null) && Math.Abs(change.Change) <= MostChange
        && (change.Actor.Length == 0 || IsWord(change.Actor)) && IsWord(change.Subject) && (change.Word.Length == 0 || IsWord(change.Word))
        && change.Order is null or { Level: >= 0, Turns: >= 0 } && (change.Order is null || (IsWord(change.Order.Instrument) && IsWord(change.Order.Target)));

    // Requests are named after their order, and so are longer than what a client makes.
    private static bool IsWord(string text) => Texts.Reason(text) is not null || Texts.IsId(text);
}
