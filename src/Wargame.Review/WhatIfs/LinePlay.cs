using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.World;

namespace Wargame.Review.WhatIfs;

/// <summary>Plays a session again with changes. Pure; the same question gives the same line. With nothing changed every turn ends with its recorded hash.</summary>
internal static class LinePlay
{
    public static ChangedLine Of(SessionRules rules, SessionState session, WhatIfQuestion question)
    {
        if (question.Edits.Length > Limits.Edits)
            return Refused([], [], WhatIfRefusals.TooManyEdits, Limits.Edits);
        if (question.Luck < 0 || question.Luck > Limits.OtherLuck)
            return Refused([], [], WhatIfRefusals.NoSuchLuck, -1);
        for (var place = 0; place < question.Edits.Length; place++)
        {
            if (WhyNot(session, question.Edits[place]) is { } refusal)
                return Refused([], [], refusal, place);
        }

        var table = new LineTable(rules, session, question);
        foreach (var turn in session.Turns)
        {
            if (Play(table, turn, question) is var (refusal, place) && refusal is not null)
                return Refused(table.Turns, table.Notes, refusal, place);
        }
        return new(table.Turns, table.Notes, null, -1);
    }

    /// <summary>A session again in another world than it was recorded in, with nothing else changed.</summary>
    public static ChangedLine InAnotherWorld(SessionRules rules, SessionState session, WorldModel recordedIn)
    {
        var unchanged = new WhatIfQuestion([], Others.HoldTheirOrders);
        var table = new LineTable(rules, session, unchanged, recordedIn);
        foreach (var turn in session.Turns)
            Play(table, turn, unchanged);
        return new(table.Turns, table.Notes, null, -1);
    }

    /// <summary>The session in deliberation on a turn, with the changes before it and in it, as far as they are allowed: for who looks for another order.</summary>
    public static SessionState DeskAt(SessionRules rules, SessionState session, WhatIfQuestion question, int turn)
    {
        var table = new LineTable(rules, session, question);
        foreach (var recorded in session.Turns.Take(turn - 1))
            Play(table, recorded, question);
        table.Open(session.Turns[turn - 1], doctrines: false);
        Give(table, question, turn, EditMoment.Drafting);
        table.Ask();
        Give(table, question, turn, EditMoment.Answering);
        return table.State;
    }

    /// <summary>Whether the session has what is to be changed, as far as the table itself would not say.</summary>
    private static Refusal? WhyNot(SessionState session, Edit edit)
    {
        if (edit.Turn < 1 || edit.Turn > session.Turns.Length)
            return WhatIfRefusals.NoSuchTurn(session.Turns.Length);
        var turn = session.Turns[edit.Turn - 1];
        return edit switch
        {
            VetoUndone undone when !turn.Given.Any(given => given.Vetoed is not null && given.Draft.Actor == undone.Actor && given.Draft.Id == undone.OrderId) =>
                WhatIfRefusals.NoSuchVeto,
            InjectLeftOut left when !turn.Inputs.Injects.Contains(left.Inject) => WhatIfRefusals.NoSuchInject,
            InterventionUndone undone when !session.Interventions.Any(undone.Undoes) => WhatIfRefusals.NoSuchIntervention,
            _ => null,
        };
    }

    private static (Refusal? Refusal, int Place) Play(LineTable table, TurnRecord turn, WhatIfQuestion question)
    {
        var follow = question.Others == Others.FollowTheirDoctrine;
        table.Open(turn, follow && turn.Turn > question.FirstTurn);
        if (Give(table, question, turn.Turn, EditMoment.Drafting) is var (drafting, first) && drafting is not null)
            return (drafting, first);
        table.Ask();
        if (Give(table, question, turn.Turn, EditMoment.Answering) is var (answering, second) && answering is not null)
            return (answering, second);
        table.Propose(follow && turn.Turn >= question.FirstTurn);
        var ruling = Give(table, question, turn.Turn, EditMoment.Ruling);
        table.Release();
        return ruling;
    }

    private static (Refusal? Refusal, int Place) Give(LineTable table, WhatIfQuestion question, int turn, EditMoment moment)
    {
        for (var place = 0; place < question.Edits.Length; place++)
        {
            var edit = question.Edits[place];
            if (edit.Turn == turn && edit.Moment == moment && table.Give(edit) is { } refusal)
                return (refusal, place);
        }
        return (null, -1);
    }

    private static ChangedLine Refused(ImmutableArray<TurnRecord> turns, ImmutableArray<LeftOutOrder> notes, Refusal refusal, int place) =>
        new(turns, notes, refusal, place);
}
