using System.Diagnostics;
using System.Text;

namespace Wargame.Cli.Tests;

/// <summary>The program as a shell starts it.</summary>
public sealed class TheProgram
{
    [Fact]
    public async Task A_run_is_the_same_bytes_in_any_locale_and_time_zone()
    {
        var plain = await Run("C", "UTC");

        Assert.Equal(plain, await Run("es_BO.UTF-8", "America/La_Paz"));
        Assert.Equal(plain, await Run("de_DE.ISO-8859-1", "Asia/Kathmandu"));
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromHexString(plain));
        Assert.StartsWith("{\"turn\":0,\"values\":{", text);
        Assert.Equal(61, text.Split('\n').Count(line => line.Contains("\"hash\":", StringComparison.Ordinal)));
        Assert.DoesNotContain('\r', text);
    }

    /// <summary>The output's bytes as hexadecimal digits.</summary>
    private static async Task<string> Run(string locale, string zone)
    {
        var start = new ProcessStartInfo("dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "wargame.dll"), "simulate", "bolivia-secession", "--turns", "60", "--bots", "all", "--seed", "7", "--ledger"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        (start.Environment["LANG"], start.Environment["LC_ALL"], start.Environment["TZ"]) = (locale, locale, zone);
        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await messages);
        return Convert.ToHexString(bytes.ToArray());
    }
}
