using System.Text;
using Wargame.Scenarios;
using Wargame.Scenarios.Explaining;
using Wargame.Scenarios.Starting;

namespace Wargame.Cli.Tests;

/// <summary>Every code has a wrong and a right example, and the examples tell the truth.</summary>
public sealed class ExplainingCodes
{
    private const string OwnFault = "WG0001";

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(kind => kind.Code).Where(code => code != OwnFault)];

    [Fact]
    public void Every_code_but_the_loaders_own_fault_has_a_wrong_and_a_right_example()
    {
        Assert.Equal(DiagnosticCatalogue.All.Select(kind => kind.Code).Where(code => code != OwnFault), DiagnosticExamples.All.Select(example => example.Code));
        Assert.All(DiagnosticExamples.All, example =>
        {
            Assert.NotEmpty(example.Wrong);
            Assert.NotEmpty(example.Right);
        });
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_gives_its_code_and_no_other(string code) => Assert.Equal([code], CodesOf(DiagnosticExamples.Find(code)!, wrong: true));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_example_gives_none(string code) => Assert.Empty(CodesOf(DiagnosticExamples.Find(code)!, wrong: false));

    private static IEnumerable<string> CodesOf(CodeExample example, bool wrong) =>
        (example.File == CodeExample.OrdersFile ? OrdersCodes(example, wrong) : ScenarioCodes(example, wrong)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> ScenarioCodes(CodeExample example, bool wrong) =>
        ScenarioLint.Check(ScenarioLoader.Load(new ExampleFiles(example, wrong))).Diagnostics.Select(diagnostic => diagnostic.Code);

    private static IEnumerable<string> OrdersCodes(CodeExample example, bool wrong)
    {
        using var folder = new TemporaryScenario(example.Files(wrong));
        var (_, _, error) = Shell.Run(folder.Path, "simulate", ".", "--orders", CodeExample.OrdersFile);
        return DiagnosticCatalogue.All.Select(kind => kind.Code).Where(code => error.Contains($"[{code}]", StringComparison.Ordinal));
    }

    /// <summary>An example's files, with what is done to one of them.</summary>
    private sealed class ExampleFiles(CodeExample example, bool wrong) : IScenarioFiles
    {
        private readonly IReadOnlyDictionary<string, string> files = example.Files(wrong);

        public string Name => StarterScenario.Name;

        public ScenarioFile Read(string path, int maximumBytes)
        {
            var local = path[(Name.Length + 1)..];
            if (wrong && local == example.File && example.Trouble is (ExampleTrouble.Missing or ExampleTrouble.Locked))
                return ScenarioFile.Failed(example.Trouble == ExampleTrouble.Missing ? FileOutcome.Missing : FileOutcome.Unreadable);
            if (!files.TryGetValue(local, out var text))
                return ScenarioFile.Failed(FileOutcome.Missing);
            byte[] bytes = wrong && local == example.File && example.Trouble == ExampleTrouble.Bytes ? [0xE9, 0x0A] : Encoding.UTF8.GetBytes(text);
            return bytes.Length > maximumBytes ? ScenarioFile.Failed(FileOutcome.TooLarge) : new ScenarioFile(FileOutcome.Read, bytes);
        }
    }
}
