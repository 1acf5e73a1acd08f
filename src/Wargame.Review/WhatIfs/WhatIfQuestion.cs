using System.Collections.Immutable;

namespace Wargame.Review.WhatIfs;

/// <summary>What everybody does whose decisions are not changed.</summary>
public enum Others
{
    /// <summary>They order what they ordered, and answer what they answered; a request that only the changed line makes meets silence.</summary>
    HoldTheirOrders,

    /// <summary>
    /// In the turn of the first change they order what they ordered, for they could not know of it; requests that it brings, and all turns
    /// after it, are decided by their doctrine.
    /// </summary>
    FollowTheirDoctrine,
}

/// <summary>What might have been otherwise.</summary>
/// <param name="Edits">The changes, given in this order within their turn. None plays the session again as it was.</param>
/// <param name="Others">What the others do.</param>
public sealed record WhatIfQuestion(ImmutableArray<Edit> Edits, Others Others)
{
    /// <summary>The turn of the first change; after all turns when there is none.</summary>
    public int FirstTurn => Edits.IsEmpty ? int.MaxValue : Edits.Min(edit => edit.Turn);
}
