using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Wargame.Benchmarks.StepBenchmarks).Assembly).Run(args);
