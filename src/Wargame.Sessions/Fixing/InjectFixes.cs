using System.Collections.Immutable;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Sessions.Fixing;

/// <summary>Finds what is otherwise with the injects of a mended text, and what of it can still be taken over.</summary>
/// <param name="rules">The rules of the session, in English.</param>
/// <param name="state">The session.</param>
/// <param name="text">The mended text.</param>
internal sealed class InjectFixes(SessionRules rules, SessionState state, ScenarioDefinition text)
{
    private readonly ImmutableArray<FixedInject>.Builder _fixed = ImmutableArray.CreateBuilder<FixedInject>();
    private readonly ImmutableArray<FixedInject>.Builder _added = ImmutableArray.CreateBuilder<FixedInject>();
    private readonly ImmutableArray<FixLine>.Builder _lines = ImmutableArray.CreateBuilder<FixLine>();

    /// <summary>Injects of the scenario that are otherwise than the session was opened with.</summary>
    public ImmutableArray<FixedInject> Fixed => _fixed.ToImmutable();

    /// <summary>Injects that it did not have.</summary>
    public ImmutableArray<FixedInject> Added => _added.ToImmutable();

    /// <summary>Injects that have not come and that the text has no more.</summary>
    public ImmutableArray<string> Dropped { get; private set; } = [];

    /// <summary>What becomes of each change.</summary>
    public ImmutableArray<FixLine> Lines => _lines.ToImmutable();

    public void Read()
    {
        var pinned = All(rules.Scenario);
        var mended = All(text);
        foreach (var inject in mended.Values.OrderBy(inject => text.World.Injects.First(one => one.Id == inject.Id).Serial))
        {
            if (pinned.TryGetValue(inject.Id, out var opened))
                Compare(opened, inject);
            else
                Add(inject);
        }

        foreach (var inject in rules.Scenario.World.Injects.Where(inject => !mended.ContainsKey(inject.Id)))
            Drop(pinned[inject.Id]);
        foreach (var gone in state.Msel.Written.Where(written => written is { Fix: not null, Came: null } && !mended.ContainsKey(written.Fix.Id)))
            Tell(FixFate.Taken, gone.Fix!, $"It does not come any more.");
    }

    private void Compare(FixedInject opened, FixedInject mended)
    {
        var present = state.Msel.Fix(opened.Id) ?? opened;
        var isBack = state.Msel.Dropped.Contains(opened.Id);
        if (FixLaw.HasCome(rules, state, opened.Id))
        {
            if (!mended.Equals(present))
                Tell(FixFate.Stays, present, $"Already sent: it stays as people have read it.");
            return;
        }

        var fitting = InTime(mended, present);
        if (FixLaw.WhyNot(rules, state, fitting) is { } why)
        {
            if (!present.Equals(opened))
                _fixed.Add(present);
            Tell(FixFate.Next, present, why);
            return;
        }

        if (!fitting.Equals(opened))
            _fixed.Add(fitting);
        if (isBack || !fitting.Equals(present))
            _lines.Add(new(FixFate.Taken, Name(present), [.. FixEffects.Of(rules, present, fitting, isBack), .. FixEffects.OfHand(state, opened.Id)]));
    }

    private void Add(FixedInject inject)
    {
        var present = state.Msel.Written.FirstOrDefault(written => written.Fix?.Id == inject.Id);
        if (present is { Came: not null })
        {
            if (!inject.Equals(present.Fix))
                Tell(FixFate.Stays, present.Fix!, $"Already sent: it stays as people have read it.");
            return;
        }

        var fitting = InTime(inject, present?.Fix);
        if (FixLaw.WhyNot(rules, state, fitting) is { } why)
        {
            Tell(FixFate.Next, inject, why);
            return;
        }

        _added.Add(fitting);
        if (present is null)
            Tell(FixFate.Taken, fitting, FixEffects.New(rules, fitting));
        else if (!fitting.Equals(present.Fix))
            _lines.Add(new(FixFate.Taken, Name(fitting), FixEffects.Of(rules, present.Fix!, fitting, isBack: false)));
    }

    private void Drop(FixedInject opened)
    {
        var present = state.Msel.Fix(opened.Id) ?? opened;
        if (FixLaw.HasCome(rules, state, opened.Id))
        {
            Tell(FixFate.Stays, present, $"Already sent: it stays as people have read it.");
            return;
        }

        if (!state.Msel.Dropped.Contains(opened.Id))
            Tell(FixFate.Taken, present, $"It does not come any more.");
        Dropped = Dropped.Add(opened.Id);
    }

    /// <summary>What is set for a turn that has begun already comes in the next: else the mend would keep it away.</summary>
    private FixedInject InTime(FixedInject mended, FixedInject? present) =>
        mended is { Turn: { } turn, When: null } && turn <= state.Turn && turn != present?.Turn ? mended with { Turn = state.Turn + 1 } : mended;

    private void Tell(FixFate fate, FixedInject inject, Sentence effect) => _lines.Add(new(fate, Name(inject), [effect]));

    private Sentence Name(FixedInject inject) => $"The inject “{inject.In(rules.Language).Title}”";

    private static Dictionary<string, FixedInject> All(ScenarioDefinition scenario)
    {
        var others = scenario.Translations.Languages.Select(scenario.In).ToList();
        return scenario.World.Injects.ToDictionary(inject => inject.Id, inject => Read(inject, others), StringComparer.Ordinal);
    }

    private static FixedInject Read(InjectDefinition inject, IEnumerable<ScenarioDefinition> others)
    {
        var english = FixedWords.Of(inject, Language.English);
        var translated = others.Select(other => FixedWords.Of(other.World.Injects.First(one => one.Id == inject.Id), other.Language))
            .Where(words => words with { Language = Language.English } != english);
        return new(inject.Id, inject.Channel, inject.To, inject.Turn, inject.When, inject.NotBefore, inject.Citation.Source, [english, .. translated]);
    }
}
