-alghys =
    { $case ->
       *[nominative] алғыс
        [genitive] алғыстың
    }
