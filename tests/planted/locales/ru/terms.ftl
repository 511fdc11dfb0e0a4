-priznanie =
    { $case ->
       *[nominative] признательность
        [genitive] признательности
    }
