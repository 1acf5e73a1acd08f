return await Wargame.Server.Hosting.ServerRun.Main(args);
