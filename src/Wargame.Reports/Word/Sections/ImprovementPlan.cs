using Wargame.Reports.Word.Writing;

namespace Wargame.Reports.Word.Sections;

/// <summary>The improvement plan: the issues that evaluators found stand in it, the rest is for people to fill in.</summary>
internal static class ImprovementPlan
{
    public static void Write(WordPaper paper, Material from)
    {
        paper.Heading(1, from.Say($"Appendix A. Improvement plan"));
        paper.Add(from.Say($"An issue and its evidence stand in a row for every objective that an evaluator rated M or U. Write what is to be done, who does it, and by when; add rows as you need them."), "Note");
        var issues = ObjectivesAnalysis.Rated(from).Select(one => (one.Text, Poor: one.Observations.Where(made => ObjectivesAnalysis.IsPoor(made.Rating)).ToList())).Where(one => one.Poor.Count > 0);
        List<IReadOnlyList<WordCell>> rows =
        [
            .. issues.Select(issue => Row(from, WordCell.Name(issue.Text), new("") { Points = [.. issue.Poor.Select(made => $"{from.Turn(made.Turn)}: {made.Text}")] })),
            .. Enumerable.Range(0, Limits.EmptyPlanRows).Select(_ => Row(from, Blank(from), new("") { Content = Fields.Blank(from.Say($"What went wrong, and where it shows")) })),
        ];
        paper.Table(
            from.Say($"Improvement plan"), [15, 21, 18, 12, 12, 10, 12],
            [
                from.Say($"Objective"), from.Say($"Issue or area for improvement"), from.Say($"Corrective action"), from.Say($"Capability element"), from.Say($"Primary responsible"),
                from.Say($"Start"), from.Say($"Completion"),
            ],
            rows, isForm: true, width: WordPaper.WideWidth);
    }

    private static WordCell Blank(Material from) => new("") { Content = Fields.Blank(from.Say($"Objective")) };

    private static IReadOnlyList<WordCell> Row(Material from, WordCell objective, WordCell issue) =>
    [
        objective, issue, new("") { Content = Fields.Blank(from.Say($"What is to be done")) },
        new("") { Content = Fields.Choice(from.Say($"Choose"), Elements(from)) }, new("") { Content = Fields.Blank(from.Say($"Office")) },
        new("") { Content = Fields.Day(from.Say($"Day")) }, new("") { Content = Fields.Day(from.Say($"Day")) },
    ];

    private static string[] Elements(Material from) =>
        [from.Say($"Planning"), from.Say($"Organization"), from.Say($"Equipment"), from.Say($"Training"), from.Say($"Exercises")];
}
