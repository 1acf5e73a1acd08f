using System.Globalization;
using Wargame.Reports.Contributions;
using Wargame.Reports.People;
using Wargame.Sessions.Events;
using static Wargame.Reports.Tables.Fields;

namespace Wargame.Reports.Tables;

/// <summary>People, by pseudonyms: no table has a name.</summary>
internal static class PeopleTables
{
    /// <summary>A seat a row.</summary>
    public static ITableMaker Seats { get; } = new TableMaker<Participation>("seats", "A place in a team that a person took; a team's edition has its own.", Own,
    [
        Text<Participation>("seat", "pseudonym", "The seat, by which its person is known in all tables.", one => one.Seat),
        Text<Participation>("actor", "id", "The team.", one => one.Actor),
        Text<Participation>("office", "", "The office.", one => one.Office.OrNothing()),
        Whole<Participation>("joined_turn", "turn, 0 in the lobby", "When the person came.", one => one.JoinedIn),
        Moment<Participation>("joined_at", "The time.", one => one.JoinedAt),
    ]);

    /// <summary>What each person did, a person a row.</summary>
    public static ITableMaker Participation { get; } = new TableMaker<Participation>("participation", "What a person did, counted, for grading; a team's edition has its own.", Own,
    [
        Text<Participation>("seat", "pseudonym", "Who.", one => one.Seat),
        Text<Participation>("actor", "id", "The team.", one => one.Actor),
        Whole<Participation>("drafts", "times", "Orders drafted or changed.", one => one.Count<DraftSaved>()),
        Whole<Participation>("messages", "messages", "Messages sent.", one => one.Count<MessageSent>()),
        Whole<Participation>("characters", "characters", "Their length together.", one => one.Of<MessageSent>().Sum(sent => sent.Text.Length)),
        Whole<Participation>("requests", "times", "Hosts asked for consent.", one => one.Count<HostAsked>()),
        Whole<Participation>("answers", "times", "Requests answered.", one => one.Count<RequestAnswered>()),
        Whole<Participation>("choices", "times", "Cards answered.", one => one.Count<OptionChosen>()),
        Whole<Participation>("signatures", "times", "Orders signed.", one => one.Count<OrdersSigned>()),
        Whole<Participation>("agreements", "times", "Agreements offered or signed.", one => one.Count<AgreementOffered>() + one.Count<AgreementSigned>()),
        Whole<Participation>("decisions", "decisions", "Decisions in the team's log.", one => one.Decided.Length),
        Whole<Participation>("deeds", "times", "All that the person did.", one => one.Deeds.Length),
        Whole<Participation>("active_turns", "turns", "Turns in which the person did something.", one => one.Turns),
        Whole<Participation>("active_minutes", "minutes", "Different minutes in which the person did something: what the record knows of presence.", one => one.ActiveMinutes),
        Moment<Participation>("last_at", "When the person last did something.", one => one.LastAt),
    ]);

    /// <summary>Contribution by the rubric, a person or team and criterion a row.</summary>
    public static ITableMaker Contributions { get; } = new TableMaker<ContributionRow>("contributions",
        "What a person or a team did by a criterion of the rubric, beside the median of the session: how much, not how well; a team's edition has its own.",
        witness => from one in witness.Recording.Contributors where witness.Owns(one.Actor) from part in one.Contributions select new ContributionRow(one, part, witness.SeesAll),
    [
        Text<ContributionRow>("actor", "id", "The team.", row => row.One.Actor),
        Text<ContributionRow>("seat", "pseudonym", "Who; empty for the team as a whole.", row => row.One.Seat.OrNothing()),
        Text<ContributionRow>("criterion", string.Join(", ", Rubric.Criteria.Select(criterion => criterion.Id)), "What is looked at.", row => row.Part.Criterion.Id),
        Text<ContributionRow>("meaning", "", "What counts.", row => row.Part.Criterion.Meaning),
        Text<ContributionRow>("level", "none, little, usual, much", FormattableString.Invariant($"Little is below {Rubric.LittleBelow} of the median, much from {Rubric.MuchFrom} of it on; in the full edition alone, since the median tells of others."), row => row.Whole ? row.Part.Level.Word() : null),
        Whole<ContributionRow>("count", "times", "How often.", row => row.Part.Moments.Length),
        Figure<ContributionRow>("per_turn", "times", "For each turn that they were there for.", row => row.Part.Rate),
        Figure<ContributionRow>("median", "times", "The same in the middle of the room's people; of its teams for a team. In the full edition alone.", row => row.Whole ? row.Part.Median : null),
        Whole<ContributionRow>("weight", "of 100", "What it counts in the gradebook's proposal. In the full edition alone.", row => row.Whole ? row.Part.Criterion.Weight : null),
        Text<ContributionRow>("moments", "versions, parted by spaces", "The events that count, by their place in the event log.", row => Spelling.Several(row.Part.Moments.Select(moment => moment.ToString(CultureInfo.InvariantCulture))).OrNothing()),
    ]);

    private sealed record ContributionRow(Contributor One, Contribution Part, bool Whole);

    private static IEnumerable<Participation> Own(Witness witness) => witness.Recording.People.Where(one => witness.Owns(one.Actor));
}
