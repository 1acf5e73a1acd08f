using Wargame.Validation.Tests.Cases;

namespace Wargame.Validation.Tests;

/// <summary>The model says what BD-01 says (MODEL 3.9). Each case prints what was measured, its bound and its source.</summary>
public sealed class ValidationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Ids => [.. AllCases.List.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_claim_holds(string id)
    {
        var claim = AllCases.List.Single(one => one.Id == id);

        var found = claim.Measure(Laboratory.Hemisphere).ToList();

        output.WriteLine($"{claim.Id} {claim.Claim} [{claim.Source}]");
        foreach (var measured in found)
            output.WriteLine("   " + measured);
        Assert.NotEmpty(found);
        Assert.True(found.TrueForAll(measured => measured.Holds), $"{claim.Claim} [{claim.Source}]\n{string.Join('\n', found)}");
    }

    /// <summary>For instructors: what the model measures beside what the paper says, in <c>tests/artifacts/validation.md</c>.</summary>
    [Fact]
    public void The_table_of_all_cases_is_written_for_people()
    {
        var rows = AllCases.List.SelectMany(claim => claim.Measure(Laboratory.Hemisphere).Select((measured, place) =>
            $"| {(place == 0 ? claim.Id : "")} | {(place == 0 ? claim.Claim : "")} | {measured} | {(place == 0 ? claim.Source : "")} |")).ToList();

        File.WriteAllLines(Path.Combine(Artifacts.Folder, "validation.md"), ["| case | claim | measured (bound) | source |", "|---|---|---|---|", .. rows]);
        Assert.True(rows.Count >= AllCases.List.Count);
    }

    [Fact]
    public void Every_claim_has_an_id_of_its_own() => Assert.Equal(AllCases.List.Count, AllCases.List.Select(one => one.Id).Distinct().Count());
}
