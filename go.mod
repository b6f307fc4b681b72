module trykklar

go 1.26.0
