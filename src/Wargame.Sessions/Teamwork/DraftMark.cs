namespace Wargame.Sessions.Teamwork;

/// <summary>Who has written on a draft.</summary>
/// <param name="Revision">Rises with every save of the team in this turn; whoever changes the draft says which one they saw.</param>
/// <param name="DraftedBy">Who began it.</param>
/// <param name="ChangedBy">Who saved it last.</param>
/// <param name="ChangedAt">When.</param>
public sealed record DraftMark(int Revision, Issuer DraftedBy, Issuer ChangedBy, DateTimeOffset ChangedAt)
{
    /// <summary>Why a person's text may not take the place of the draft as it is now, or null.</summary>
    /// <param name="state">The session.</param>
    /// <param name="desk">The team's desk.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="seen">The revision that the writer saw, 0 for a new draft; null when nobody asks.</param>
    internal static Refusal? WhyStale(SessionState state, Desk desk, string draftId, Issuer by, int? seen)
    {
        if (seen is not { } saw || by is not Issuer.Seat)
            return null;
        if (desk.Draft(draftId) is null)
            return saw == 0 ? null : Refusals.DraftTakenBack;
        var mark = desk.Marks.GetValueOrDefault(draftId);
        if (mark is null || mark.Revision == saw)
            return null;
        return mark.ChangedBy == by ? Refusals.ChangedElsewhere : Refusals.ChangedMeanwhile(NameOf(state, mark.ChangedBy));
    }

    /// <summary>The name of the person who wrote; empty for a doctrine.</summary>
    internal static string NameOf(SessionState state, Issuer by) => by is Issuer.Seat seat ? state.Seat(seat.SeatId)?.Person ?? "" : "";
}
