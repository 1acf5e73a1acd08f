using Wargame.Sessions;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Msel;
using Wargame.World.Definition;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>What one side of a pair does in secret. Each side draws its own; a deed that the rules refuse is none.</summary>
/// <param name="cast">Who plays what.</param>
/// <param name="secret">In what the two sessions differ.</param>
/// <param name="lastTurn">The turn before whose results the pair ends.</param>
internal sealed class SecretDeeds(Cast cast, Secret secret, int lastTurn)
{
    /// <summary>How the ids of drafts begin that only one side has.</summary>
    public const string Mark = "secret-";
    private const int Ids = 6;

    /// <summary>A deed, or null when there is nothing to do.</summary>
    public Command? Next(Side side, Stamps stamp) => secret switch
    {
        Secret.OfATeam => OfATeam(side, stamp),
        Secret.BetweenTwo => side.Luck.Next(3) == 0 ? OfATeam(side, stamp) : BetweenTwo(side, stamp),
        // That somebody is at work control may see; what they write nobody.
        Secret.OfAPerson => new KeepNote(stamp.Id, stamp.At, Cast.Seat(cast.Keeper), side.Luck.Saying(), side.State.Note(cast.Keeper + "-1").Revision),
        Secret.OfControl => OfControl(side, stamp),
        _ => OfAnEvaluator(side, stamp),
    };

    private Command? OfATeam(Side side, Stamps stamp)
    {
        var (luck, state, keeper) = (side.Luck, side.State, cast.Keeper);
        return luck.Next(10) switch
        {
            // Whether a team has signed shows on every page, and a draft takes signatures back.
            0 or 1 or 2 when state.Desk(keeper).SignedBy.IsEmpty => Deeds.Order(side.Rules, state, luck, stamp, keeper, Mark + luck.Next(Ids)),
            3 => luck.Any(state.Desk(keeper).Drafts.Where(draft => draft.Id.StartsWith(Mark, StringComparison.Ordinal)).ToList()) is { } draft
                ? new RemoveDraft(stamp.Id, stamp.At, Cast.Seat(keeper), draft.Id) : null,
            4 when state.Desk(keeper).SignedBy.IsEmpty => new WriteArgument(
                stamp.Id, stamp.At, Cast.Seat(keeper), "", new ArgumentText(luck.Saying(), luck.Saying(), [luck.Saying()], "", "", luck.Next(2) == 0), 0),
            5 => Deeds.Message(luck, stamp, keeper),
            6 => Deeds.Message(luck, stamp, keeper, Wargame.Sessions.Talk.Party.Control),
            7 => new WriteAgreement(
                stamp.Id, stamp.At, Cast.Seat(keeper), $"{keeper}/{Mark}{luck.Next(Ids)}",
                Deeds.Agreement(side.Rules, state, luck, luck.Saying(), keeper, luck.Any(cast.Outsiders)!, () => luck.Next(2) == 0), false, 0),
            8 => state.Help.ContainsKey(keeper) ? new AnswerHelp(stamp.Id, stamp.At, Cast.Control, keeper) : new AskForHelp(stamp.Id, stamp.At, Cast.Seat(keeper), luck.Saying()),
            _ => luck.Any(side.Rules.OpenCards(state).Where(card => card.Actor == keeper).ToList()) is { } card && state.Desk(keeper).SignedBy.IsEmpty
                ? new ChooseOption(stamp.Id, stamp.At, Cast.Seat(keeper), card.Id, luck.Any(card.Options)!.Id, "") : null,
        };
    }

    private Command? BetweenTwo(Side side, Stamps stamp)
    {
        var (luck, state) = (side.Luck, side.State);
        var (from, to) = luck.Next(2) == 0 ? (cast.Keeper, cast.Confidant) : (cast.Confidant, cast.Keeper);
        var theirs = state.Agreements.Where(agreement => agreement.Id.Contains(Mark, StringComparison.Ordinal) && agreement.Current is not null).ToList();
        return luck.Next(8) switch
        {
            0 or 1 => Deeds.Message(luck, stamp, from, to),
            2 => Deeds.Message(luck, stamp, from, to, Wargame.Sessions.Talk.Party.Control),
            3 => luck.Any(state.Conversations.Where(talk => talk.Members.Contains(to)).ToList()) is { } talk
                ? new MarkRead(stamp.Id, stamp.At, Cast.Seat(to), talk.Id, talk.Messages.Length) : null,
            4 or 5 => new WriteAgreement(
                stamp.Id, stamp.At, Cast.Seat(from), $"{from}/{Mark}{stamp.Id}",
                Deeds.Agreement(side.Rules, state, luck, luck.Saying(), from, to, () => true), true, 0),
            6 => luck.Any(theirs) is { } offered
                ? new SignAgreement(stamp.Id, stamp.At, Cast.Seat(to), offered.Id, offered.Current!.Number) : null,
            _ => luck.Any(theirs) is { } left
                ? new LeaveAgreement(stamp.Id, stamp.At, Cast.Seat(to), left.Id, luck.Saying()) : null,
        };
    }

    private Command? OfControl(Side side, Stamps stamp)
    {
        var (luck, state, control) = (side.Luck, side.State, Cast.Control);
        var words = new InjectWords(luck.Saying(), luck.Saying(), luck.Saying());
        return luck.Next(7) switch
        {
            0 => new WriteControlNote(stamp.Id, stamp.At, control, luck.Saying(), luck.Any(cast.Outsiders)!, ""),
            1 => new SendMessage(stamp.Id, stamp.At, control, [cast.Keeper], "", luck.Saying()),
            2 => new WriteInject(stamp.Id, stamp.At, control, (Channel)luck.Next(4), [cast.Keeper], words, null),
            3 => new WriteInject(stamp.Id, stamp.At, control, Channel.News, [], words, lastTurn + 1),
            4 => luck.Any(side.Rules.Model.Definition.Injects.Where(inject => inject.Turn > lastTurn && inject.When is null).ToList()) is { } later
                ? new EditInject(stamp.Id, stamp.At, control, later.Id, words, luck.Saying()) : null,
            // What is kept from anybody in the room is kept from the projector, so only more may be told in secret, not less.
            5 => new SetDisclosure(
                stamp.Id, stamp.At, control, new(FactKind.Number, luck.Any(side.Rules.Model.Slots)!.Key), [cast.Keeper], DisclosureLevel.Confirmed, luck.Saying()),
            // Results that are released show what was ruled; before that nobody knows.
            _ => state is { Phase: Phase.Adjudication } && state.Turn == lastTurn
                ? new MakeRuling(stamp.Id, stamp.At, control, luck.Any(side.Rules.Model.Slots)!.Key, luck.Next(1, 9) * 1000, luck.Saying(), []) : null,
        };
    }

    private Command OfAnEvaluator(Side side, Stamps stamp)
    {
        var (luck, by) = (side.Luck, new Issuer.Watcher(Cast.Evaluator));
        var id = $"note-{luck.Next(Ids)}";
        return side.State.Observation(id) is not null && luck.Next(3) == 0
            ? new WithdrawObservation(stamp.Id, stamp.At, by, id)
            : new Observe(stamp.Id, stamp.At, by, id, luck.Any(cast.Outsiders)!, luck.Saying(), luck.Saying(), (EvaluationRating)luck.Next(4));
    }

    /// <summary>What makes a side's orders the same as the other's again before they are locked, one deed after another; null when they are.</summary>
    public Command? Forget(Side side, Stamps stamp)
    {
        var (state, keeper) = (side.State, cast.Keeper);
        var last = state.Turn == lastTurn;
        if (state.Desk(keeper).Drafts.FirstOrDefault(draft => draft.Id.StartsWith(Mark, StringComparison.Ordinal) && !(last && IsCovert(side.Rules, draft))) is { } draft)
            return new RemoveDraft(stamp.Id, stamp.At, Cast.Seat(keeper), draft.Id);
        if (state.Arguments.FirstOrDefault(argument => argument.Turn == state.Turn && argument.Actor == keeper && !(last && argument.Text.Secret)) is { } argument)
            return new DropArgument(stamp.Id, stamp.At, Cast.Seat(keeper), argument.Id);
        return null;
    }

    private static bool IsCovert(SessionRules rules, Draft draft) => rules.Instrument(draft.Instrument)!.Covert;
}
