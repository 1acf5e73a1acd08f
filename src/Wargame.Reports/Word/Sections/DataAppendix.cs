using System.Collections.Immutable;
using Wargame.Reports.Tables;
using Wargame.Reports.Word.Charts;
using Wargame.Reports.Word.Writing;
using Wargame.Sessions.Views;
using Wargame.World;
using Wargame.World.State;

namespace Wargame.Reports.Word.Sections;

/// <summary>The course of every mandate and every number, turn by turn.</summary>
internal static class DataAppendix
{
    private const int NameWidth = 26;
    private const int Hundred = 100;

    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(1, from.Say($"Appendix C. Data"));
        paper.Add(from.Say($"All figures are those of the record, which can be verified and played again. Numbers that never moved are left out."), "Note");
        ImmutableArray<WorldState> worlds = [from.Session.Opening, .. from.Session.Turns.Select(turn => turn.Result.State)];
        var mandates = from.Rules.Model.Definition.Mandates.Select(mandate => (mandate.Actor, Scores: worlds.Select(world => Milli.FromUnits(Mandates.Score(from.Rules.Model, mandate, world))).ToImmutableArray())).ToList();
        paper.Heading(2, from.Say($"The course of the mandates"));
        paper.Chart(new(
            ChartKind.Course, from.Say($"Scores of the mandates by turn"),
            string.Join("; ", mandates.Select(mandate => $"{from.Name(mandate.Actor)}: {from.Plain(mandate.Scores[0])} → {from.Plain(mandate.Scores[^1])}")), from.Moments,
            [.. mandates.Select(mandate => new ChartSeries(from.Name(mandate.Actor), from.Colour(mandate.Actor), [.. mandate.Scores.Select(milli => milli.Units())]))])
        {
            Scale = (0, Hundred), Height = 52,
        });
        Table(paper, from, from.Say($"Scores of the mandates by turn"), mandates.Select(mandate => Row(from, from.Name(mandate.Actor), mandate.Scores)));
        paper.Heading(2, from.Say($"The course of the numbers"));
        Group(paper, from, from.Say($"The shared board"), from.Review.Numbers.Where(number => from.Rules.Model.Find(number.Key) is null));
        foreach (var entity in from.Review.Numbers.Where(number => number.Entity is not null && from.Rules.Model.Find(number.Key) is not null && Moved(number)).GroupBy(number => number.Entity!.Id, StringComparer.Ordinal))
            Group(paper, from, entity.First().Entity!.Name, entity);
    }

    private static bool Moved(NumberView number) => number.Course.Any(value => value != number.Course[0]);

    private static void Group(WordPaper paper, Material from, string heading, IEnumerable<NumberView> numbers)
    {
        paper.Heading(3, heading);
        Table(paper, from, heading, numbers.Select(number => Row(from, Unit(number), number.Course)));
    }

    private static string Unit(NumberView number) => number.Unit.Symbol is "" or "points" or "rungs" ? number.Name : $"{number.Name} ({number.Unit.Symbol})";

    private static IReadOnlyList<WordCell> Row(Material from, string name, ImmutableArray<long> course) =>
        [WordCell.Name(name), .. course.Select(value => WordCell.Figure(from.Plain(value)))];

    private static void Table(WordPaper paper, Material from, string about, IEnumerable<IReadOnlyList<WordCell>> rows)
    {
        var moments = from.Moments;
        paper.Table(
            about, [NameWidth, .. moments.Select(_ => Math.Min(9, (Hundred - NameWidth) / moments.Length))], ["", .. moments.Select(WordCell.Figure)], [.. rows], width: WordPaper.WideWidth);
    }
}
