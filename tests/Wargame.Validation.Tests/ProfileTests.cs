using static Wargame.Validation.Tests.Deed;

namespace Wargame.Validation.Tests;

/// <summary>Where the evidence is contested, a belief profile says otherwise (MODEL 2b, 3.10).</summary>
public sealed class ProfileTests(ITestOutputHelper output)
{
    private static readonly string[] Fighters = ["co-south.fighters", "co-north.fighters"];

    [Fact]
    public void Spraying_clears_least_by_the_evidence_and_most_by_the_optimists()
    {
        var (paper, evidence, optimist) = Under(lab => lab.Play(Laboratory.Long, Requested("eradicate", "co-south")).Share("co-south.coca"), "coca after six years of spraying");

        Assert.True(evidence > paper, "1 ha sprayed takes 0.03 ha (Mejía, Restrepo and Rozo 2017)");
        Assert.True(optimist < paper - 0.1, "Plan Colombia's own account");
    }

    [Fact]
    public void Military_aid_hardly_hurts_the_insurgents_by_the_evidence()
    {
        var (paper, evidence, optimist) = Under(
            lab => lab.Play(Laboratory.Long, Requested("military-aid", "co-south"), Requested("military-aid", "co-north")).Share(Fighters), "fighters after six years of military aid");

        Assert.True(evidence > paper + 0.1, "no effect on guerrilla attacks (Dube and Naidu 2010)");
        Assert.True(optimist < paper, "Plan Colombia's own account");
    }

    [Fact]
    public void The_paper_is_believed_where_a_profile_says_nothing()
    {
        var (paper, evidence, optimist) = Under(lab => lab.Play(8, Requested("support-courts", "co-south")).Last("co-south.justice"), "police and courts after two years of support");

        Assert.Equal(paper, evidence);
        Assert.Equal(paper, optimist);
    }

    private (double Paper, double Evidence, double Optimist) Under(Func<Laboratory, double> measure, string what)
    {
        double At(string profile) => measure(Laboratory.Of(Laboratory.Hemisphere.Definition, profile));
        var found = (At("bd01"), At("evidence-2025"), At("plan-colombia-optimist"));
        output.WriteLine($"{what}: bd01 {found.Item1:0.###}, evidence-2025 {found.Item2:0.###}, plan-colombia-optimist {found.Item3:0.###}");
        return found;
    }
}
