using Wargame.Protocol.Control;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Shared = Wargame.Protocol.Limits;

namespace Wargame.Server.Hubs;

/// <summary>Whether what a browser sent can be looked at: nothing missing, nothing longer than anything real.</summary>
internal static class Arguments
{
    public static bool AreSane(IReadOnlyList<object?> arguments) => arguments.All(IsSane);

    private static bool IsSane(object? argument) => argument switch
    {
        null => false,
        string text => IsShort(text, Shared.ReasonCharacters),
        IReadOnlyList<string> slots => slots.Count <= Shared.AnswersAtOnce && slots.All(slot => IsShort(slot, Shared.ClientIdCharacters)),
        DraftOrder draft => IsShort(draft.DraftId, Shared.ClientIdCharacters) && IsShort(draft.Instrument) && IsShort(draft.Target) && IsShort(draft.Mode),
        RulingDraft ruling => IsShort(ruling.Key) && IsShort(ruling.Reason, Shared.ReasonCharacters) && double.IsFinite(ruling.Change)
            && AreParties(ruling.To),
        InterventionDraft draft => IsShort(draft.Kind) && IsShort(draft.Subject, Shared.ReasonCharacters) && IsShort(draft.Reason, Shared.ReasonCharacters) && AreParties(draft.To),
        NoteView note => IsShort(note.Text, Shared.NoteCharacters),
        MessageDraft message => IsShort(message.Text, Shared.MessageCharacters) && IsShort(message.Title) && IsShort(message.As)
            && AreParties(message.To),
        RewindDraft draft => IsShort(draft.Name) && IsShort(draft.Reason, Shared.ReasonCharacters),
        InjectDecision decision => IsShort(decision.Inject, Shared.ReasonCharacters) && IsShort(decision.Coming) && IsShort(decision.Reason, Shared.ReasonCharacters),
        InjectEdit edit => IsShort(edit.Inject, Shared.ReasonCharacters) && AreWords(edit.Title, edit.Text, edit.From) && IsShort(edit.Reason, Shared.ReasonCharacters),
        InjectDraft draft => IsShort(draft.Channel) && AreWords(draft.Title, draft.Text, draft.From) && AreParties(draft.To),
        ControlNoteDraft note => IsShort(note.Text, Shared.ControlNoteCharacters) && IsShort(note.Actor) && IsShort(note.Inject, Shared.ReasonCharacters),
        AgreementDraft draft => IsSane(draft),
        ObservationDraft draft => IsShort(draft.ObservationId, Shared.ClientIdCharacters) && IsShort(draft.Actor) && IsShort(draft.Task)
            && IsShort(draft.Text, Shared.ObservationCharacters) && IsShort(draft.Rating),
        BreachJudgement judgement => IsShort(judgement.AgreementId) && IsShort(judgement.Reason, Shared.ReasonCharacters) && AreParties(judgement.To),
        WhatIfDraft draft => draft.Changes is { Count: <= Shared.WhatIfChanges } && draft.Changes.All(IsSane),
        BreachDisclosure disclosure => IsShort(disclosure.BreachId, Shared.ReasonCharacters) && AreParties(disclosure.To),
        DisclosureDraft draft => IsShort(draft.Kind) && IsShort(draft.Subject, Shared.ReasonCharacters) && IsShort(draft.Level)
            && IsShort(draft.Reason, Shared.ReasonCharacters) && AreParties(draft.To),
        FixDecision decision => IsShort(decision.Hash) && IsShort(decision.Reason, Shared.ReasonCharacters),
        ArgumentDraft draft => IsSane(draft),
        JudgementDraft judgement => IsShort(judgement.ArgumentId) && IsShort(judgement.Way) && IsShort(judgement.Verdict)
            && IsShort(judgement.Reason, Shared.ReasonCharacters) && AreChanges(judgement.Success) && AreChanges(judgement.Failure),
        ArgumentTelling telling => IsShort(telling.ArgumentId) && IsShort(telling.Fact, Shared.ReasonCharacters)
            && telling.Narratives is { Count: <= Shared.Parties } && telling.Narratives.All(told => told is not null && IsShort(told.Text, Shared.MessageCharacters) && AreParties(told.To)),
        bool or int or long => true,
        double number => double.IsFinite(number),
        // A kind of argument that stands nowhere here is one that nobody has looked at.
        _ => false,
    };

    private static bool IsSane(AgreementDraft draft) =>
        IsShort(draft.Title) && AreParties(draft.Parties) && AreParties(draft.Sponsors) && AreParties(draft.Readers)
        && draft.Clauses is { Count: <= Shared.Clauses } && draft.Clauses.All(IsSane);

    private static bool IsSane(ClauseDraft? clause) =>
        clause is not null && IsShort(clause.Kind) && IsShort(clause.Party) && IsShort(clause.Target) && IsShort(clause.Number)
        && IsShort(clause.Text, Shared.ClauseCharacters) && double.IsFinite(clause.Amount)
        && clause.Instruments is { Count: <= Shared.ClauseInstruments } && clause.Instruments.All(instrument => IsShort(instrument));

    private static bool IsSane(ArgumentDraft draft) =>
        IsShort(draft.ArgumentId) && IsShort(draft.Action, Shared.ReasonCharacters) && IsShort(draft.Effect, Shared.ReasonCharacters)
        && IsShort(draft.Place) && IsShort(draft.Number) && draft.Reasons is { Count: <= Shared.Parties }
        && draft.Reasons.All(reason => IsShort(reason, Shared.ReasonCharacters));

    // More than may be is refused by the rules, in words that tell how many; here only what nobody could mean.
    private static bool AreChanges(IReadOnlyList<ChangeDraft>? changes) =>
        changes is { Count: <= Shared.Parties } && changes.All(change => change is not null && IsShort(change.Key) && !double.IsNaN(change.Change));

    private static bool IsSane(WhatIfChange? change) =>
        change is not null && IsShort(change.Kind) && IsShort(change.Actor) && IsShort(change.Subject, Shared.ReasonCharacters) && IsShort(change.Word)
        && double.IsFinite(change.Change) && (change.Order is null || IsSane((object)change.Order));

    private static bool AreWords(string? title, string? text, string? from) =>
        IsShort(title, Shared.HeadlineCharacters) && IsShort(text, Shared.MessageCharacters) && IsShort(from, Shared.SenderCharacters);

    private static bool AreParties(IReadOnlyList<string>? parties) =>
        parties is { Count: <= Shared.Parties } && parties.All(party => IsShort(party, Shared.ClientIdCharacters));

    private static bool IsShort(string? text, int most = Limits.NameCharacters) => text is not null && text.Length <= most;
}
