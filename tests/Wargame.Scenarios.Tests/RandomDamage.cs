using System.Text;

namespace Wargame.Scenarios.Tests;

/// <summary>Seeded damage to every file: the loader never fails itself, and every finding points into a file that was read.</summary>
public sealed class RandomDamage
{
    private const string Letters = "aZ09 \n\t:-#[]{}(),.&*!|>'\"%@`?<=+/^~$\\é漢\u0301";
    private static readonly string[] Paths = ["valley/scenario.yaml", "valley/world.yaml", "valley/play.yaml", "doctrine/stages.yaml"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_files_give_diagnostics_only(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 60; run++)
        {
            var path = Paths[random.Next(Paths.Length)];
            var files = MemoryFiles.Valley.With(path, Damage(MemoryFiles.Valley.Text(path), random));
            var result = ScenarioLoader.Load(files);
            Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == "WG0001");
            foreach (var diagnostic in result.Diagnostics)
            {
                var lines = files.Text(diagnostic.At.File).Split('\n');
                Assert.InRange(diagnostic.At.Line, 1, lines.Length);
                Assert.InRange(diagnostic.At.Column, 1, lines[diagnostic.At.Line - 1].Length + 1);
                Assert.Equal(diagnostic.Severity, DiagnosticCatalogue.Find(diagnostic.Code)!.Severity);
            }
        }
    }

    private static string Damage(string text, Random random)
    {
        var damaged = new StringBuilder(text);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(damaged.Length);
            var length = Math.Min(random.Next(1, 12), damaged.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    damaged.Remove(at, length);
                    break;
                case 1:
                    damaged.Insert(at, Letters[random.Next(Letters.Length)]);
                    break;
                case 2:
                    damaged[at] = Letters[random.Next(Letters.Length)];
                    break;
                default:
                    damaged.Insert(random.Next(damaged.Length), damaged.ToString(at, length));
                    break;
            }
        }
        return damaged.ToString();
    }
}
