finesse.thisStandsForTheVendorsLibrary();
