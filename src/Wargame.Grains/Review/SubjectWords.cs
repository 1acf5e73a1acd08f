using System.Globalization;
using Wargame.Grains.Wire;
using Wargame.Review.Replays;
using Wargame.Sessions;

namespace Wargame.Grains.Review;

/// <summary>What a moment is about, in words. An id stands for what the scenario does not have.</summary>
internal static class SubjectWords
{
    /// <summary>The words.</summary>
    /// <param name="rules">The rules, in the reader's language.</param>
    /// <param name="then">The session at the moment: an inject is named as it was worded then.</param>
    /// <param name="subject">The subject.</param>
    public static string Of(SessionRules rules, Func<SessionState> then, MomentSubject subject)
    {
        var world = rules.Model.Definition;
        return subject.Kind switch
        {
            SubjectKind.Order => OrderWire.Words(rules, subject.Id, subject.Detail),
            SubjectKind.Card => Card(rules, subject),
            SubjectKind.Talk => string.Join(", ", subject.Members.Where(member => member != subject.Id).Select(member => rules.Entity(member)?.Name).OfType<string>()),
            SubjectKind.Inject => Inject(rules, then(), subject.Id),
            SubjectKind.Crisis => world.Crises.FirstOrDefault(crisis => crisis.Id == subject.Id)?.Name ?? subject.Id,
            SubjectKind.Ladder => Ladder(rules, subject),
            SubjectKind.Number => rules.Model.Find(subject.Id) is { } slot ? Wire.Words.Label(slot.Variable.Name, slot.Entity) : subject.Id,
            SubjectKind.Rule => Short(world.Rules.FirstOrDefault(rule => rule.Id == subject.Id)?.Because ?? subject.Id),
            SubjectKind.Words => Short(subject.Id),
            _ => "",
        };
    }

    private static string Card(SessionRules rules, MomentSubject subject)
    {
        if (rules.Model.Definition.Cards.FirstOrDefault(card => card.Id == subject.Id) is not { } card)
            return subject.Id;
        return card.Options.FirstOrDefault(option => option.Id == subject.Detail) is { } option ? $"{card.Title}: {option.Label}" : card.Title;
    }

    private static string Inject(SessionRules rules, SessionState then, string id) =>
        rules.Model.Definition.Injects.FirstOrDefault(inject => inject.Id == id) is { } inject
            ? then.Msel.Present(inject, rules.Language).Title
            : then.Msel.Written.FirstOrDefault(written => written.Id == id)?.Definition(0, rules.Language).Title ?? id;

    private static string Ladder(SessionRules rules, MomentSubject subject)
    {
        if (rules.Model.Definition.Ladders.FirstOrDefault(ladder => ladder.Id == subject.Id) is not { } ladder)
            return subject.Id;
        return $"{ladder.Name}: {ladder.Rungs[int.Parse(subject.Detail, CultureInfo.InvariantCulture)].Name}";
    }

    private static string Short(string text) => text.Length <= Limits.SubjectCharacters ? text : text[..Limits.SubjectCharacters].TrimEnd() + "…";
}
