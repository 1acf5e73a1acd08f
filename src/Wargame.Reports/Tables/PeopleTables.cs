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

    private static IEnumerable<Participation> Own(Witness witness) => witness.Recording.People.Where(one => witness.Owns(one.Actor));
}
