using System.Globalization;
using Wargame.Validation.Tests.Cases;

namespace Wargame.Validation.Tests;

/// <summary>
/// How often each claim still holds when every coefficient is jittered (MODEL 3.9, <c>rob</c>). The quick version runs with the tests; the
/// full one is a command, see the README. A draw's seed is its number, so a failure is repeated by running the same draws again.
/// </summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    private const int QuickDraws = 8;
    private const double Share = 0.25;

    /// <summary>A claim that holds in fewer draws than this is an accident of its numbers.</summary>
    private const double Floor = 0.6;

    /// <summary>How many draws; <c>WARGAME_DRAWS=150</c> asks for the nightly run.</summary>
    private static int Draws => int.TryParse(Environment.GetEnvironmentVariable("WARGAME_DRAWS"), CultureInfo.InvariantCulture, out var draws) ? draws : QuickDraws;

    [Fact]
    public void Claims_hold_when_every_coefficient_is_jittered_by_a_quarter()
    {
        var held = new int[AllCases.List.Count];
        Parallel.For(1, Draws + 1, draw =>
        {
            var lab = Laboratory.Hemisphere.Jittered((ulong)draw, Share);
            for (var place = 0; place < held.Length; place++)
            {
                if (AllCases.List[place].Measure(lab).All(measured => measured.Holds))
                    Interlocked.Increment(ref held[place]);
            }
        });

        var rows = AllCases.List.Select((claim, place) => (Claim: claim, Holds: held[place] / (double)Draws)).ToList();
        File.WriteAllLines(
            Path.Combine(Artifacts.Folder, "robustness.md"),
            [$"Each coefficient moved by up to {Share:P0}, {Draws} draws.", "", "| case | claim | holds |", "|---|---|---|", .. rows.Select(row => FormattableString.Invariant($"| {row.Claim.Id} | {row.Claim.Claim} | {row.Holds * 100:0} % |"))]);
        foreach (var row in rows)
            output.WriteLine(FormattableString.Invariant($"{row.Claim.Id,-4} {row.Holds * 100,4:0} %  {row.Claim.Claim}"));
        Assert.All(rows, row => Assert.True(row.Holds >= Floor, FormattableString.Invariant($"{row.Claim} holds in {row.Holds * 100:0} % of {Draws} draws")));
    }
}
