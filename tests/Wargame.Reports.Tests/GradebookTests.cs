using System.Text;

namespace Wargame.Reports.Tests;

/// <summary>Gradebooks in the columns that schools' programs take.</summary>
public class GradebookTests
{
    [Fact]
    public async Task Canvas_finds_its_columns_the_points_possible_and_a_row_for_each_person()
    {
        var lines = await LinesAsync("canvas");

        Assert.Equal("Student,ID,SIS User ID,SIS Login ID,Section,Wargame: active turns,Wargame: mandate,Wargame: contribution,\"Wargame: contribution, drafts\",\"Wargame: contribution, talk\",\"Wargame: contribution, decisions\",\"Wargame: contribution, reasons\",\"Wargame: contribution, presence\",Wargame: evaluation guide,Wargame: Decide CANARY,Wargame: Decide in time", lines[0]);
        Assert.Equal("    Points Possible,,,,,8,100,100,3,3,3,3,3,100,100,100", lines[1]);
        Assert.StartsWith("Ana Name,,,,Government of Bolivia,", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",100,,100", lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",0,0,", lines[3], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task Moodle_finds_its_columns_and_a_row_for_each_person()
    {
        var lines = await LinesAsync("moodle");

        Assert.StartsWith("First name,Last name,ID number,Institution,Department,Email address,Wargame: active turns (Real),", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Ana,Name,,,Government of Bolivia,,", lines[1], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    private static async Task<string[]> LinesAsync(string kind)
    {
        var file = await ReportWriter.Write(PlayedSession.Played, ReportForm.Find(kind)!, new Edition.Full(), PlayedSession.Home);
        return Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
