using System.Collections.Immutable;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads <c>hot_wash</c>: the scenario's own questions, or those that every scenario has.</summary>
internal sealed class HotWashReader(Reading reading, Fields scenario)
{

    public ImmutableArray<HotWashQuestion> Read()
    {
        if (!scenario.Has("hot_wash"))
            return HotWashQuestion.Defaults;
        var table = new NameTable<HotWashQuestion>("question", DiagnosticCatalogue.References.Option, reading.Bag);
        var questions = ImmutableArray.CreateBuilder<HotWashQuestion>();
        foreach (var node in scenario.List("hot_wash"))
        {
            if (Fields.Of(node, HeaderFormats.Question, reading.Bag) is not { } fields)
                continue;
            var id = table.Declare(fields, IdStyle.Kebab);
            questions.Add(new HotWashQuestion(id ?? "", Ask(fields)));
        }
        return questions.ToImmutable();
    }

    private string Ask(Fields fields)
    {
        if (fields.Scalar("ask") is not { } ask)
            return "";
        if (ask.Value.Length > Limits.HotWashCharacters)
            reading.Bag.Report(DiagnosticCatalogue.TooMuch.Question, ask.Span, $"this question has {ask.Value.Length} characters", "ask in one sentence that is read at a glance");
        return ask.Value.Trim();
    }
}
