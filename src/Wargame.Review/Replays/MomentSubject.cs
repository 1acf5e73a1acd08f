using System.Collections.Immutable;
using Wargame.Sessions.Agreements;

namespace Wargame.Review.Replays;

/// <summary>What a moment is about: which order, inject, agreement; and who could know that then.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The instrument, card, inject, crisis, ladder, number or rule; or the words.</param>
/// <param name="Detail">The target, the option or the rung; else empty.</param>
/// <param name="KnownTo">Actors that knew of it then, or <see cref="Breach.Everyone"/>; none: the white cell alone.</param>
public sealed record MomentSubject(SubjectKind Kind, string Id, string Detail, ImmutableArray<string> KnownTo)
{
    /// <summary>Whom a message went to, the writer among them.</summary>
    public ImmutableArray<string> Members => Kind == SubjectKind.Talk ? KnownTo : [];

    /// <summary>The agreement that it is about, or empty: whoever is not let into it may yet have been told of it.</summary>
    public string Agreement { get; init; } = "";

    /// <summary>Whether an actor knew of it by its own doing, or because everybody did.</summary>
    public bool IsKnownTo(string actor) => KnownTo.Contains(actor) || KnownTo.Contains(Breach.Everyone);

    internal static MomentSubject Nothing { get; } = new(SubjectKind.Nothing, "", "", []);

    internal static ImmutableArray<string> Everyone { get; } = [Breach.Everyone];
}
